import { expect, test } from "vitest";
import { checkNewClient, enrolmentOf, type TypedClient } from "./new-client-data.ts";

const typed: TypedClient = {
  name: " 王丽 ",
  email: "",
  phone: "",
  language: "zh-CN",
  assignee: "",
  caseHandling: false,
  emailReminders: false,
  isInvited: false,
};

test("a name is enough", () => {
  expect(checkNewClient(typed)).toEqual({});
  expect(enrolmentOf(typed)).toEqual({ name: "王丽", language: "zh-CN" });
});

test("an address is looked at where one is given, and needed for an invitation", () => {
  expect(Object.keys(checkNewClient({ ...typed, email: "li@" }))).toEqual(["email"]);
  expect(Object.keys(checkNewClient({ ...typed, isInvited: true }))).toEqual(["isInvited"]);
  expect(checkNewClient({ ...typed, email: "li@example.org", isInvited: true })).toEqual({});
});
