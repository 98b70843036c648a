namespace Portvakt.Domain.Environments;

/// <summary>What rules hold in an environment: test (open to every member) or prod (a person's right decides).</summary>
public enum EnvironmentKind
{
    Test,
    Prod,
}
