using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Features.Security;

/// <summary>What somebody shows and wishes when their way of signing in is changed.</summary>
/// <param name="Password">The present password, as typed.</param>
/// <param name="EndOthers">Whether sessions elsewhere end with the change.</param>
internal sealed record SecurityProof(
    Guid AccountId,
    string SessionId,
    string? Password,
    bool EndOthers
)
{
    public static SecurityProof Read(Visit visit, PostedForm form) =>
        new(
            visit.AccountId!.Value,
            visit.SessionId!,
            form["password"],
            form["end-others"] is not null
        );
}
