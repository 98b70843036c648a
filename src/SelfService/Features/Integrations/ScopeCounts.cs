using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Registered;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>How many scopes an integration has, and of how many an access is missing, in words.</summary>
internal static class ScopeCounts
{
    private static readonly Text One = new("1 scope", "1 scope", "1 scope");
    private static readonly Text Many = new("{0} scopes", "{0} scope", "{0} scopes");
    private static readonly Text Lacking = new(
        "{0} mangler tilgang",
        "{0} manglar tilgang",
        "{0} without access"
    );

    public static string Words(IReadOnlyCollection<ScopeOffer> scopes, Language language)
    {
        var count = scopes.Count == 1 ? One.In(language) : Many.In(language, scopes.Count);
        var lacking = scopes.Count(scope => !scope.Standing.IsUsable());
        return lacking == 0 ? count : $"{count}, {Lacking.In(language, lacking)}";
    }
}
