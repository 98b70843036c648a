using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Text.Json.Serialization;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Rest;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>
/// A scope on the wire, as it is answered: its members in the order that the original has them in, and its translations,
/// which are members too, behind them.
/// </summary>
internal sealed record ScopeBody
{
    [Description("One of the organisation's own, without a colon; fixed.")]
    [Required]
    public string? Prefix { get; init; }

    [Description(
        "What people read when they choose scopes. description#nn, description#en and so on say it in other languages."
    )]
    [Required]
    [MaxLength(ScopeProperties.DescriptionLength)]
    public string? Description { get; init; }

    [Description("What comes after the colon, which may hold : and / itself; fixed.")]
    [Required]
    public string? Subscope { get; init; }

    [Description("Simple Markdown, without HTML.")]
    [MaxLength(ScopeProperties.LongDescriptionLength)]
    public string? LongDescription { get; init; }

    [Description(
        "false ends it: nobody gets a token for it. true brings it back with its accesses."
    )]
    [DefaultValue(true)]
    public bool? Active { get; init; }

    [ServerSet]
    public DateTimeOffset? Created { get; init; }

    [ServerSet]
    public DateTimeOffset? LastUpdated { get; init; }

    [Description("The kinds of client that may have it; empty for all.")]
    [Words(typeof(IntegrationKinds), nameof(IntegrationKinds.Words))]
    public IReadOnlyList<string?>? AllowedIntegrationTypes { get; init; }

    [ServerSet]
    public string? OwnerOrgno { get; init; }

    [Description("Whether APIs read its tokens themselves or ask for what they say (RFC 7662).")]
    [Words(typeof(ScopeWords), nameof(ScopeWords.TokenForms))]
    [DefaultValue("SELF_CONTAINED")]
    public string? TokenType { get; init; }

    [Description("PUBLIC is listed in the catalogue; INTERNAL is for the installation's staff.")]
    [Words(typeof(ScopeWords), nameof(ScopeWords.Visibilities))]
    [DefaultValue("PUBLIC")]
    public string? Visibility { get; init; }

    [Description("Means nothing to machine clients, like the next two.")]
    public bool? RequiresUserAuthentication { get; init; }

    public bool? RequiresUserConsent { get; init; }

    public bool? RequiresPseudonymousTokens { get; init; }

    [Description(
        "The issuer of an entry of /delegationsources, for a scope that suppliers may use."
    )]
    public string? DelegationSource { get; init; }

    [Description("Maximum lifetime of a token with it, in seconds; 0 for no cap.")]
    [Range(0, ScopeProperties.LongestLifetime)]
    public long? AtMaxAge { get; init; }

    [Description("Seconds; means nothing to machine clients.")]
    [Range(0, ScopePropertiesReader.LongestAuthorization)]
    public long? AuthorizationMaxLifetime { get; init; }

    [Description("Whether every organisation may use it without being given access.")]
    public bool? AccessibleForAll { get; init; }

    [Description("prefix:subscope.")]
    [ServerSet]
    public string? Name { get; init; }

    [Description("The aud of every token with it.")]
    [MaxLength(ScopePropertiesReader.AudienceLength)]
    public string? EnforcedAudForAccessToken { get; init; }

    [Description("Whether tokens must be bound to a key of the client's (RFC 9449).")]
    public bool? SenderConstrained { get; init; }

    [Description(
        "How others get access, in the owner's words; access_guide#nn and so on too. Left out of a change it stays, like the next two; an empty text takes it away."
    )]
    [MaxLength(ScopeProperties.LongDescriptionLength)]
    public string? AccessGuide { get; init; }

    [Description("Where the API is documented; an address that begins with https://.")]
    [MaxLength(ScopeIntroduction.AddressLength)]
    public string? Documentation { get; init; }

    [Description("Whom to ask about it, such as an e-mail address.")]
    [MaxLength(ScopeIntroduction.ContactLength)]
    public string? Contact { get; init; }

    [Description("From when the token server acts on a change; in answers to changes alone.")]
    [ServerSet]
    public DateTimeOffset? EffectiveAt { get; init; }

    /// <summary>The texts in further languages: description#nn, long_description#en (BCP 47 tags).</summary>
    [MembersLike(ScopeTags.Pattern)]
    [JsonExtensionData]
    public Dictionary<string, object>? Tagged { get; init; }

    /// <summary>Where a page of them ends.</summary>
    [JsonIgnore]
    public Guid Id { get; init; }

    public static ScopeBody Of(Scope scope) =>
        new()
        {
            Id = scope.Id,
            Prefix = scope.Name.Prefix,
            Description = scope.Description.Default,
            Subscope = scope.Name.Subscope,
            LongDescription = Untagged(scope.LongDescription),
            Active = scope.Active,
            Created = scope.Created,
            LastUpdated = scope.LastUpdated,
            AllowedIntegrationTypes = [.. scope.AllowedKinds.Select(kind => kind.Word())],
            OwnerOrgno = scope.Owner.WireForm,
            TokenType = ScopeWords.TokenForms.Of(scope.TokenForm),
            Visibility = ScopeWords.Visibilities.Of(scope.Visibility),
            RequiresUserAuthentication = scope.Demands.UserAuthentication,
            RequiresUserConsent = scope.Demands.UserConsent,
            RequiresPseudonymousTokens = scope.Demands.PseudonymousTokens,
            DelegationSource = scope.DelegationSource,
            AtMaxAge = scope.MaxTokenLifetime,
            AuthorizationMaxLifetime = scope.MaxAuthorizationLifetime,
            AccessibleForAll = scope.AccessibleForAll,
            Name = scope.Name.Value,
            EnforcedAudForAccessToken = scope.EnforcedAudience,
            SenderConstrained = scope.SenderConstrained ? true : null,
            AccessGuide = Untagged(scope.Introduction.AccessGuide),
            Documentation = scope.Introduction.Documentation,
            Contact = scope.Introduction.Contact,
            Tagged = ScopeTags.Members(scope),
        };

    private static string? Untagged(LanguageMap? text) =>
        text is { Default.Length: > 0 } ? text.Default : null;
}
