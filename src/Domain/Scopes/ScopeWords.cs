using Portvakt.Domain.Basics;

namespace Portvakt.Domain.Scopes;

/// <summary>The words of the wire for a scope's choices and for where an access stands.</summary>
public static class ScopeWords
{
    public static WordList<Visibility> Visibilities { get; } =
        new(
            (Visibility.Public, "PUBLIC"),
            (Visibility.Private, "PRIVATE"),
            (Visibility.Internal, "INTERNAL")
        );

    /// <summary>What a provider can choose; <see cref="Visibility.Internal"/> is for the installation's staff.</summary>
    public static WordList<Visibility> ProviderVisibilities { get; } =
        new((Visibility.Public, "PUBLIC"), (Visibility.Private, "PRIVATE"));

    public static WordList<TokenForm> TokenForms { get; } =
        new((TokenForm.SelfContained, "SELF_CONTAINED"), (TokenForm.Opaque, "OPAQUE"));

    public static WordList<AccessState> AccessStates { get; } =
        new(
            (AccessState.Requested, "REQUESTED"),
            (AccessState.Approved, "APPROVED"),
            (AccessState.Denied, "DENIED")
        );

    public static WordList<AccessRequestState> RequestStates { get; } =
        new(
            (AccessRequestState.Requested, "REQUESTED"),
            (AccessRequestState.Approved, "APPROVED"),
            (AccessRequestState.Denied, "DENIED"),
            (AccessRequestState.Withdrawn, "WITHDRAWN")
        );

    public static WordList<ApprovalRuleKind> RuleKinds { get; } =
        new(
            (ApprovalRuleKind.Everybody, "EVERYBODY"),
            (ApprovalRuleKind.Forms, "LEGAL_FORMS"),
            (ApprovalRuleKind.Numbers, "ORGANISATION_NUMBERS")
        );
}
