using System.ComponentModel;
using Portvakt.Domain.Basics;
using Portvakt.SelfService.Rest;

namespace Portvakt.SelfService.Features.Grants;

/// <summary>An explanation on the wire.</summary>
internal sealed record ExplanationBody(
    [property: Description("passed when nothing that could be checked stands in the way.")]
    [property: Words(typeof(ExplanationBody), nameof(ExplanationBody.Outcomes))]
        string Outcome,
    [property: Description(
        "everything for the client's owner and supplier; own_scope for the owner of a scope, who sees the checks that concern it and no others."
    )]
    [property: Words(typeof(ExplanationBody), nameof(ExplanationBody.Views))]
        string View,
    [property: Description("The client that it is about, where the caller may know it.")]
        string? ClientId,
    [property: Description("When it was refused; absent for what was judged now.")]
        DateTimeOffset? RefusedAt,
    [property: Description("The stable code of the problem.")] string? Code,
    [property: Description("The documented code, as in error_uri.")] string? MpCode,
    [property: Description("What is wrong and what to do about it.")] string? Message,
    [property: Description("The page where it is mended.")] string? Fix,
    IReadOnlyList<CheckBody> Checks
)
{
    public static readonly IReadOnlyList<string> Outcomes = ["passed", "refused"];

    public static readonly IReadOnlyList<string> Views = ["everything", "own_scope"];

    /// <param name="portal">The portal's address, which pages stand under.</param>
    public static ExplanationBody Of(Explanation explanation, string portal, Language language)
    {
        var problem = explanation.Path.Problem;
        return new ExplanationBody(
            Outcomes[problem is null ? 0 : 1],
            Views[explanation.OnlyOwnScope ? 1 : 0],
            explanation.ClientId,
            explanation.Kept?.At,
            problem?.Code,
            problem?.Kind.MpCode,
            problem is null ? null : GrantWords.Sentence(explanation, problem, language),
            explanation.Fix is { } fix ? Absolute(fix.Href, portal) : null,
            [
                .. explanation.Path.Steps.Select(step => new CheckBody(
                    step.Rule.Name,
                    step.Label.In(language),
                    CheckBody.Word(step.State)
                )),
            ]
        );
    }

    private static string Absolute(string href, string portal) =>
        href.StartsWith('/') ? portal + href : href;
}
