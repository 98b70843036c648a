using Portvakt.Domain.Basics;
using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Features.Scopes;

/// <summary>Reads the part of the form that describes the scope, whichever its name.</summary>
internal static class ScopeForm
{
    /// <summary>What a provider can choose; <see cref="Visibility.Internal"/> is for the installation's staff.</summary>
    public static readonly IReadOnlyList<Visibility> Visibilities =
    [
        Visibility.Public,
        Visibility.Private,
    ];

    public static Outcome<ScopeProperties> Read(NewScopeInput input)
    {
        var description = ScopeProperties.ReadDescription(input.Description);
        var lifetime = ScopeProperties.ReadMaxLifetime(input.MaxLifetime);
        var visibility = Visibilities.Where(v => v.ToString() == input.Visibility).ToList();
        var kinds = Enum.GetValues<IntegrationKind>()
            .Where(kind => input.Kinds.Contains(kind.ToString()))
            .ToList();
        var problems = new List<Problem>(description.Problems);
        if (visibility.Count == 0)
            problems.Add(Problem.At("visibility", Problems.ChoiceMissing));
        if (kinds.Count != input.Kinds.Distinct().Count())
            problems.Add(Problem.At("kinds", Problems.ChoiceMissing));
        problems.AddRange(lifetime.Problems);
        if (!Enum.TryParse<TokenForm>(input.TokenForm, out var form) || !Enum.IsDefined(form))
            problems.Add(Problem.At("tokenForm", Problems.ChoiceMissing));
        if (problems.Count > 0)
            return problems;
        return new ScopeProperties(description.Value!)
        {
            Visibility = visibility[0],
            AccessibleForAll = input.ForAll,
            AllowedKinds = kinds,
            MaxTokenLifetime = lifetime.Value,
            TokenForm = form,
            SenderConstrained = input.SenderConstrained,
        };
    }
}
