import { expect, test } from "vitest";
import { checkContact, contactData, type TypedContact } from "./typed-contact.ts";

const typed: TypedContact = {
  debtId: "loan",
  channel: "call",
  answered: "yes",
  dials: "",
  target: "",
  at: "09:20",
  until: "",
  claimedFrom: "",
  agency: "",
  number: " 0571-1 ",
  said: " 重新还款 ",
  demands: "yes",
  demand: "5000",
  on: "2026-02-14",
  night: false,
  refused: false,
  disclosed: false,
  files: [],
};

test("an answered call is one contact with its demand and its time", () => {
  expect(contactData(typed, "c1", "没接")).toEqual({
    contactId: "c1",
    channel: "call",
    target: "client",
    demandsPayment: true,
    demandFen: 500_000,
    said: "重新还款",
    on: "2026-02-14",
    at: "09:20",
    number: "0571-1",
    answered: true,
  });
});

test("missed calls stand together, ask for nothing, and need no words", () => {
  const missed = { ...typed, answered: "no", dials: "7", until: "18:00", said: "" };
  expect(checkContact(missed)).toEqual({});
  expect(contactData(missed, "c1", "没接")).toMatchObject({
    answered: false,
    dials: 7,
    until: "18:00",
    demandsPayment: false,
    said: "没接",
  });
  expect(contactData(missed, "c1", "没接")).not.toHaveProperty("demandFen");
});

test("a number of calls and a time are checked before they are sent", () => {
  const wrong = { ...typed, answered: "no", dials: "x", at: "25:00" };
  expect(Object.keys(checkContact(wrong))).toEqual(["dials", "at"]);
  expect(Object.keys(checkContact({ ...typed, said: " ", on: "" }))).toEqual(["said", "on"]);
});
