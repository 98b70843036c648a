using System.Text.Json;
using System.Text.Json.Serialization;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>A scope as it is sent; what only the server knows is passed over. What it is answered as: <see cref="ScopeBody"/>.</summary>
internal sealed record ScopeRequest : IJsonOnDeserialized
{
    private ScopeTags tags = new(null);

    public string? Prefix { get; init; }
    public string? Subscope { get; init; }
    public string? Description { get; init; }
    public string? LongDescription { get; init; }
    public string? Visibility { get; init; }
    public string? TokenType { get; init; }
    public long? AtMaxAge { get; init; }
    public long? AuthorizationMaxLifetime { get; init; }
    public bool? AccessibleForAll { get; init; }
    public string? DelegationSource { get; init; }
    public IReadOnlyList<string?>? AllowedIntegrationTypes { get; init; }
    public bool? RequiresUserConsent { get; init; }
    public bool? RequiresUserAuthentication { get; init; }
    public bool? RequiresPseudonymousTokens { get; init; }
    public string? EnforcedAudForAccessToken { get; init; }

    /// <summary>Beyond the original, as the next three: whether tokens must be bound to a key of the client's (RFC 9449).</summary>
    public bool? SenderConstrained { get; init; }

    /// <summary>As they are when left out.</summary>
    public string? AccessGuide { get; init; }
    public string? Documentation { get; init; }
    public string? Contact { get; init; }

    public bool? Active { get; init; }

    /// <summary>Members without a place above, among them description#nn and long_description#en.</summary>
    [JsonExtensionData]
    public Dictionary<string, JsonElement>? Others { get; init; }

    // While the reader still stands by to tell where a text is that is not Unicode.
    void IJsonOnDeserialized.OnDeserialized() => tags = new ScopeTags(Others);

    /// <summary>What was sent, for the use cases.</summary>
    public Outcome<ScopeInput> ToInput()
    {
        if (tags.Problems.Count > 0)
            return Outcome<ScopeInput>.Failed(tags.Problems);
        return new ScopeInput(
            Prefix,
            Subscope,
            new RequestedScope
            {
                Description = tags.Of("description", Description),
                LongDescription = tags.Of("long_description", LongDescription),
                Visibility = Visibility,
                AccessibleForAll = AccessibleForAll == true,
                MaxTokenLifetime = $"{AtMaxAge}",
                MaxAuthorizationLifetime = $"{AuthorizationMaxLifetime}",
                DelegationSource = DelegationSource,
                Demands = new ScopeDemands(
                    RequiresUserConsent == true,
                    RequiresUserAuthentication == true,
                    RequiresPseudonymousTokens == true
                ),
                AllowedKinds = AllowedIntegrationTypes ?? [],
                TokenForm = TokenType,
                EnforcedAudience = EnforcedAudForAccessToken,
                SenderConstrained = SenderConstrained == true,
            }
        )
        {
            Active = Active,
            Introduction = new RequestedIntroduction(
                Contact,
                Documentation,
                Sent(tags.Of("access_guide", AccessGuide))
            ),
        };
    }

    private static RequestedText? Sent(RequestedText text) =>
        text is { Default: null, Tagged.Count: 0 } ? null : text;
}
