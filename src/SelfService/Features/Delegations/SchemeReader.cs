using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Delegations;

/// <summary>Checks what a provider typed about a delegation scheme, the same for a new one and for a change.</summary>
internal sealed class SchemeReader(PortvaktDb db)
{
    /// <summary>The scopes that a provider can offer: active ones of its own that have a delegation source, by name.</summary>
    public async Task<IReadOnlyList<Scope>> Delegable(
        InstalledEnvironment environment,
        OrganisationId owner,
        CancellationToken cancellation
    )
    {
        var scopes = await db
            .Scopes.AsNoTracking()
            .Where(s => s.Environment == environment.Name && s.Owner == owner && s.Active)
            .Where(s => s.DelegationSource != null)
            .ToListAsync(cancellation);
        return [.. scopes.OrderBy(s => s.Name.Value, StringComparer.Ordinal)];
    }

    public async Task<Outcome<SchemeProperties>> Read(
        CreateDelegationSchemeInput input,
        InstalledEnvironment environment,
        OrganisationId owner,
        CancellationToken cancellation
    )
    {
        var title = PlainText.Line(
            input.Title,
            "title",
            ScopeProperties.DescriptionLength,
            Problems.DelegationSchemeNameMissing
        );
        var description = PlainText.AtMost(
            input.Description,
            "description",
            DelegationScheme.DescriptionLength
        );
        var delegable = await Delegable(environment, owner, cancellation);
        var names = delegable
            .Select(s => s.Name)
            .Where(name => input.Scopes.Contains(name.Value))
            .ToList();
        var wrong = input.Scopes.FirstOrDefault(s => names.All(name => name.Value != s));
        List<Problem> problems = [.. title.Problems, .. description.Problems];
        if (wrong is not null || names.Count == 0)
            problems.Add(
                wrong is null
                    ? Problem.At("scopes", Problems.DelegationSchemeEmpty)
                    : Problem.At("scopes", Problems.DelegationSchemeScopes, wrong)
            );
        return problems.Count > 0
            ? problems
            : new SchemeProperties(
                new LanguageMap(title.Value!),
                PlainText.Optional(description.Value),
                names
            );
    }
}
