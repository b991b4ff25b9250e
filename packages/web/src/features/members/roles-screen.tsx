import { roles } from "@aftercare/core/kernel/role.ts";
import { useNavigate, useSearch } from "@tanstack/react-router";
import { useMembership, type Role } from "../../api/me.ts";
import { useSay } from "../../language/language.ts";
import { Note, Page, Section } from "../../ui/page.tsx";
import { Switch } from "../../ui/switch.tsx";
import { Table, type Column } from "../../ui/table.tsx";
import { LookAs } from "./look-as.tsx";
import { roleNames } from "./member-texts.ts";
import { reachWords } from "./permission-texts.ts";
import { extentOf, permissionGroups } from "./permissions.ts";
import { rolesTexts as texts } from "./role-texts.ts";
import styles from "./members.module.css";

type Permission = (typeof permissionGroups)[number]["permissions"][number];

/** A3: the policy as a table in words, and what the pages of each role are. */
export function RolesScreen() {
  const say = useSay();
  const navigate = useNavigate();
  const { role: asked } = useSearch({ strict: false });
  const { role: own } = useMembership();
  const chosen = roles.find((role) => role === asked) ?? own;
  const columns: readonly Column<Permission>[] = [
    { title: say(texts.can), render: ({ text }) => say(text) },
    ...roles.map((role) => ({
      title: say(roleNames[role]),
      render: (permission: Permission) => <ExtentWords role={role} permission={permission} />,
    })),
  ];
  return (
    <Page title={say(texts.title)} lead={say(texts.lead)} width="wide">
      <Section title={say(texts.lookAs)}>
        <Switch<Role>
          label={say(texts.choose)}
          value={chosen}
          choices={roles.map((role) => ({ value: role, label: say(roleNames[role]) }))}
          onChoose={(role) =>
            void navigate({ to: "/admin/roles", search: { role }, replace: true })
          }
        />
        <LookAs role={chosen} />
      </Section>
      <div className={styles.matrix}>
        <Section title={say(texts.reaches)}>
          {[texts.ownMeans, texts.assignedMeans, texts.proposesMeans].map((text) => (
            <Note key={text.en}>{say(text)}</Note>
          ))}
        </Section>
        {permissionGroups.map(({ text, permissions }) => (
          <Section key={text.en} title={say(text)}>
            <Table
              name={say(text)}
              columns={columns}
              rows={permissions}
              keyOf={({ names }) => names.join(" ")}
              isEven
            />
          </Section>
        ))}
      </div>
    </Page>
  );
}

function ExtentWords({
  role,
  permission,
}: {
  readonly role: Role;
  readonly permission: Permission;
}) {
  const say = useSay();
  const extent = extentOf(role, permission);
  const words = say(reachWords[extent]);
  return extent === "none" ? <Note>{words}</Note> : words;
}
