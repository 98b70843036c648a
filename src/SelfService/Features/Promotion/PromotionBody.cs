using System.ComponentModel;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.SelfService.Registered;
using Portvakt.SelfService.Rest;

namespace Portvakt.SelfService.Features.Promotion;

/// <summary>What is done and what is left before a client is in production, on the wire.</summary>
internal sealed record PromotionBody
{
    [Description("The test environment.")]
    public required string From { get; init; }

    [Description("The production environment.")]
    public required string To { get; init; }
    public required string ClientId { get; init; }
    public required string ClientName { get; init; }

    [Description("The client that it is in production; absent while it is not there.")]
    public string? ClientIdThere { get; init; }

    [Description("When it last fetched a token in test.")]
    public DateTimeOffset? LastToken { get; init; }
    public required IReadOnlyList<PromotionStepBody> Checklist { get; init; }
    public required IReadOnlyList<PromotionScopeBody> Scopes { get; init; }

    public static PromotionBody Of(
        PromotionFound found,
        InstalledEnvironment target,
        Problem? blocked,
        Language language
    ) =>
        new()
        {
            From = found.From.Name.Value,
            To = target.Name.Value,
            ClientId = found.Source.ClientId,
            ClientName = found.Source.Name,
            ClientIdThere = found.Twin?.ClientId,
            LastToken = found.LastToken,
            Checklist =
            [
                .. PromotionSteps
                    .Of(found, target, blocked)
                    .Select(step => PromotionStepBody.Of(step, language)),
            ],
            Scopes = PromotionScopeBody.Of(found),
        };
}

/// <summary>One point of the checklist.</summary>
internal sealed record PromotionStepBody(
    [property: Words(typeof(PromotionWords), nameof(PromotionWords.Steps))] string Step,
    [property: Description("What is left does not stop it, unless it has a code.")]
    [property: Words(typeof(PromotionWords), nameof(PromotionWords.States))]
        string State,
    [property: Description("What stands in the way, for programs.")] string? Code,
    [property: Description("The same for people, in the language of Accept-Language.")]
        string? Message
)
{
    public static PromotionStepBody Of(PromotionStep step, Language language) =>
        new(
            step.Key,
            PromotionWords.States.Of(step.State),
            step.Refusal?.Code,
            step.Refusal?.Message(language)
        );
}

/// <summary>A scope of the client.</summary>
internal sealed record PromotionScopeBody(
    string Scope,
    [property: Description("Whether the client has it in production, or will.")] bool Comes,
    [property: Description("How its keeper stands to it in production.")]
    [property: Words(typeof(PromotionWords), nameof(PromotionWords.Standings))]
        string Standing
)
{
    public static IReadOnlyList<PromotionScopeBody> Of(PromotionFound found) =>
        [.. found.There.Select(offer => Of(offer, PromotionFound.Comes(offer)))];

    private static PromotionScopeBody Of(ScopeOffer offer, bool comes) =>
        new(offer.Name.Value, comes, PromotionWords.Standings.Of(offer.Standing));
}
