using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.Integrations;

/// <summary>Reads the ticked boxes of the picker.</summary>
internal static class ChosenScopes
{
    /// <summary>The chosen scopes; a problem names each that is not among <paramref name="allowed"/>.</summary>
    public static Outcome<IReadOnlyList<ScopeName>> Read(
        IReadOnlyList<string> chosen,
        IReadOnlyCollection<ScopeName> allowed
    )
    {
        var names = chosen.Distinct(StringComparer.Ordinal).ToList();
        var scopes = allowed.Where(a => names.Contains(a.Value)).ToList();
        var problems = names
            .Where(name => !scopes.Exists(s => s.Value == name))
            .Select(name => Problem.At("scopes", Problems.ScopeUnavailable, name))
            .ToList();
        return problems.Count > 0 ? problems : scopes;
    }
}
