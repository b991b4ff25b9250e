/** A form in a dialog whose answer holds a secret. */
export interface SecretFormProps {
  onMade(name: string, secret: string): void;
  onClose(): void;
}
