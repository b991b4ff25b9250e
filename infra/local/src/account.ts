/** The one account this machine plays. Nothing here opens anything but loopback servers. */
export const localAccount = {
  accountId: "000000000000",
  region: "ap-southeast-1",
  accessKeyId: "S3RVER",
  secretAccessKey: "S3RVER",
  bucket: "aftercare-evidence",
  wakeQueue: "aftercare-wake",
  deadLetterQueue: "aftercare-wake-dead",
  dossierQueue: "aftercare-dossier",
  importQueue: "aftercare-import",
  table: "aftercare",
  mailDomain: "aftercare.example",
  mailSender: "结清之后 Aftercare",
  mailFrom: "reminders@aftercare.example",
  mailConfigurationSet: "aftercare",
  operatorName: "样例帮扶中心",
  operatorPhone: "400-000-0000",
  zone: "Asia/Shanghai",
} as const;

export const localCredentials = {
  accessKeyId: localAccount.accessKeyId,
  secretAccessKey: localAccount.secretAccessKey,
};
