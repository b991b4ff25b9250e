import { expect, test } from "vitest";
import { networkOf } from "./network.ts";

test.each([
  ["203.0.113.7", "203.0.113.7"],
  ["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
  ["2001:DB8:1:2::9", "2001:db8:1:2::/64"],
  ["2001:0db8:0001:0002:0000:0000:0000:0000", "2001:db8:1:2::/64"],
  ["2001:db8::1", "2001:db8:0:0::/64"],
  ["::1", "0:0:0:0::/64"],
  ["fe80::1%eth0", "fe80:0:0:0::/64"],
  ["::ffff:203.0.113.7", "203.0.113.7"],
  ["::ffff:cb00:7107", "203.0.113.7"],
])("%s counts for %s", (address, network) => {
  expect(networkOf(address)).toBe(network);
});

test.each([undefined, "", "unknown", "203.0.113.7, 10.0.0.1", "1.2.3", "2001:db8::1::2"])(
  "%j is no address",
  (address) => {
    expect(networkOf(address)).toBeUndefined();
  },
);
