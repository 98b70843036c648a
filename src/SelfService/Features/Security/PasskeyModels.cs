using Portvakt.Domain.Basics;
using Portvakt.SelfService.Login;

namespace Portvakt.SelfService.Features.Security;

/// <summary>The first step of adding a passkey.</summary>
public sealed record NewPasskeyModel(string? Name, IReadOnlyList<Problem> Problems);

/// <summary>The second step of adding a passkey.</summary>
public sealed record CreatePasskeyModel(PasskeyOffer Offer);

/// <summary>One passkey, and what is wrong with the form that was sent.</summary>
/// <param name="Typed">The name in the form.</param>
public sealed record PasskeyModel(
    OwnPasskey Passkey,
    string? Typed,
    IReadOnlyList<Problem> RenameProblems,
    IReadOnlyList<Problem> RemoveProblems
);
