export function EndpointScreen() {
  return <></>;
}
