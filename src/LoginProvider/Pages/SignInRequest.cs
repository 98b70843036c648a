using System.Collections.Immutable;
using OpenIddict.Abstractions;
using Portvakt.Domain.Basics;
using Portvakt.LoginProvider.Protocol;
using Portvakt.LoginProvider.Representing;
using static OpenIddict.Abstractions.OpenIddictConstants;

namespace Portvakt.LoginProvider.Pages;

/// <summary>An authorization request that the library found in order, understood.</summary>
/// <param name="Level">The acr that the tokens will state.</param>
/// <param name="Hint">Whom a test wants to be; null when a page asks.</param>
/// <param name="IsSilent">Whether no page may be shown.</param>
public sealed record SignInRequest(
    LoginClient Client,
    Wish Wish,
    string Level,
    string? Hint,
    bool IsSilent,
    ImmutableArray<string> Scopes
)
{
    /// <summary>What each form carries on to the next. The hint is not among them: it names a person.</summary>
    private static readonly string[] Carried =
    [
        Parameters.ClientId,
        Parameters.RedirectUri,
        Parameters.ResponseType,
        Parameters.ResponseMode,
        Parameters.Scope,
        Parameters.State,
        Parameters.Nonce,
        Parameters.CodeChallenge,
        Parameters.CodeChallengeMethod,
        Parameters.AcrValues,
        SignInClaims.Details,
    ];

    /// <summary>Name and value of the hidden fields of every form.</summary>
    public required IReadOnlyList<KeyValuePair<string, string>> Fields { get; init; }

    public static Outcome<SignInRequest> Read(OpenIddictRequest request, LoginSettings settings)
    {
        foreach (var name in new[] { Parameters.State, Parameters.Nonce })
            if (string.IsNullOrEmpty((string?)request[name]))
                return Problem.Of(Problems.SignInParameterMissing, name);
        if (Levels.Choose(request.AcrValues) is not { } level)
            return Problem.Of(Problems.SignInLevelUnknown);
        return WishReader
            .Read((string?)request[SignInClaims.Details])
            .Then<SignInRequest>(wish => new SignInRequest(
                settings.Client(request.ClientId)!,
                wish,
                level,
                settings.IsTrial ? request.LoginHint : null,
                request.HasPromptValue(PromptValues.None),
                request.GetScopes()
            )
            {
                Fields =
                [
                    .. from name in Carried
                    let value = (string?)request[name]
                    where value is not null
                    select KeyValuePair.Create(name, value),
                ],
            });
    }
}
