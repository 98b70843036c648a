namespace Portvakt.Domain.Scopes;

/// <summary>Whom a rule lets in.</summary>
public enum ApprovalRuleKind
{
    /// <summary>Every organisation that may be given access at all.</summary>
    Everybody,

    /// <summary>Those of some legal forms, such as all municipalities.</summary>
    Forms,

    /// <summary>Those with the numbers that it lists.</summary>
    Numbers,
}
