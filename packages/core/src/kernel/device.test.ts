import { expect, test } from "vitest";
import { deviceOf } from "./device.ts";

test.each([
  [
    "Chrome · Windows",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36",
  ],
  [
    "Edge · Windows",
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36 Edg/156.0.0.0",
  ],
  [
    "Safari · iPhone",
    "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/19.0 Mobile/15E148 Safari/604.1",
  ],
  [
    "WeChat · Android",
    "Mozilla/5.0 (Linux; Android 14; V2302A) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36 XWEB/1160 MicroMessenger/8.0.48",
  ],
  ["Firefox · Linux", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0"],
])("%s is recognised", (device, userAgent) => {
  expect(deviceOf(userAgent)).toBe(device);
});

test.each(["", "curl/8.0", "<b>Chrome</b>\r\nBcc: a@b.cn", "赢大奖 http://bbs.77.ink"])(
  "%j names no device",
  (userAgent) => {
    expect(deviceOf(userAgent)).toBeUndefined();
  },
);
