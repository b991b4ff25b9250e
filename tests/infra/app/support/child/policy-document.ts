/** As the provider takes it. */
interface Statement {
  readonly sid?: string;
  readonly effect?: string;
  readonly actions?: readonly string[];
  readonly notActions?: readonly string[];
  readonly resources?: readonly string[];
  readonly notResources?: readonly string[];
  readonly principals?: readonly Principal[];
  readonly notPrincipals?: readonly Principal[];
  readonly conditions?: readonly Condition[];
}

interface Principal {
  readonly type: string;
  readonly identifiers: readonly string[];
}

interface Condition {
  readonly test: string;
  readonly variable: string;
  readonly values: readonly string[];
}

/** Writes a policy as the provider does, except that one value stays a list: easier to look at. */
export function policyDocument(inputs: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const statements = (inputs["statements"] ?? []) as readonly Statement[];
  const json = JSON.stringify({ Version: "2012-10-17", Statement: statements.map(written) });
  return {
    id: "policy-document",
    json,
    minifiedJson: json,
    version: "2012-10-17",
    ...(statements.length === 0 ? {} : { statements }),
  };
}

function written(statement: Statement): object {
  return {
    Sid: statement.sid,
    Effect: statement.effect ?? "Allow",
    Action: statement.actions,
    NotAction: statement.notActions,
    Resource: statement.resources,
    NotResource: statement.notResources,
    Principal: principals(statement.principals),
    NotPrincipal: principals(statement.notPrincipals),
    Condition: conditions(statement.conditions),
  };
}

function principals(list: readonly Principal[] | undefined): unknown {
  if (list === undefined || list.length === 0) return undefined;
  if (list.some(({ type }) => type === "*")) return "*";
  return Object.fromEntries(list.map(({ type, identifiers }) => [type, identifiers]));
}

function conditions(list: readonly Condition[] | undefined): unknown {
  if (list === undefined || list.length === 0) return undefined;
  const tests = Object.groupBy(list, ({ test }) => test);
  return Object.fromEntries(
    Object.entries(tests).map(([test, ofTest = []]) => [
      test,
      Object.fromEntries(ofTest.map(({ variable, values }) => [variable, values])),
    ]),
  );
}
