namespace Portvakt.Store.Changes;

/// <summary>The entities that the token server keeps in memory.</summary>
public enum ChangeKind
{
    Integration,
    Scope,
    Access,
    SigningKey,
    Prefix,
    DelegationScheme,
    Delegation,
    RegisteredSystem,
    SystemUser,
    Consent,
}
