using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>Between the form and the use case, which knows more than the form asks for.</summary>
internal static class ScopeForm
{
    public static ScopeInput Read(NewScopeInput form) =>
        new(
            form.Prefix,
            form.Subscope,
            new RequestedScope
            {
                Description = new RequestedText(form.Description),
                // A form always says it; leaving it out is no choice.
                Visibility = form.Visibility ?? "",
                AccessibleForAll = form.ForAll,
                AllowedKinds = form.Kinds,
                MaxTokenLifetime = form.MaxLifetime,
            }
        );

    /// <summary>The same problems, for people who see what there is to choose from.</summary>
    public static IReadOnlyList<Problem> Told(IReadOnlyList<Problem> problems) =>
        [
            .. problems
                .Select(p =>
                    p.Code == Problems.WordUnknown
                        ? new Problem(Problems.ChoiceMissing, p.Field)
                        : p
                )
                .DistinctBy(p => (p.Code, p.Field)),
        ];
}
