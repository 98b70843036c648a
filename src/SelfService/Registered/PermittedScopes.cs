using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Registered;

/// <summary>
/// Which scopes a client may be registered with. Access is not asked for: the token endpoint does that, and a provider
/// may grant it later. But a scope that an organisation cannot see is as if it were not there.
/// </summary>
internal sealed class PermittedScopes(PortvaktDb db, JudgeScopes judge)
{
    /// <summary>Most scopes on one client.</summary>
    private const int Most = 1000;

    /// <summary>What a client of the contact register always has.</summary>
    private static readonly string[] OfContactRegister =
    [
        "krr:global/kontaktinformasjon.read",
        "krr:global/digitalpost.read",
    ];

    /// <summary>The scopes, or a problem for each that cannot be registered.</summary>
    /// <param name="wanted">Their names as they came.</param>
    /// <param name="kept">What is on the client already and may stay whatever became of it.</param>
    public async Task<Outcome<IReadOnlyList<ScopeName>>> Read(
        IReadOnlyList<string?> wanted,
        IntegrationKind kind,
        InstalledEnvironment environment,
        OrganisationId user,
        IReadOnlyCollection<ScopeName> kept,
        CancellationToken cancellation
    )
    {
        if (kind == IntegrationKind.Krr)
            return OfContactRegister.Select(ScopeName.Of).ToList();
        if (wanted.Count > Most)
            return Problem.At("scopes", Problems.ListTooLong, Most);
        var names = wanted.Select(w => (w ?? "").Trim()).Distinct(StringComparer.Ordinal).ToList();
        var readable = names.Where(n => ScopeName.TryOf(n, out _)).Select(ScopeName.Of).ToList();
        var visible = await Visible(readable, environment, user, cancellation);
        var problems = names
            .Where(n => !kept.Any(k => k.Value == n))
            .Select(n => Refusal(n, kind, user, visible.FirstOrDefault(s => s.Name.Value == n)))
            .OfType<Problem>()
            .ToList();
        return problems.Count > 0 ? problems : readable;
    }

    private static Problem? Refusal(
        string name,
        IntegrationKind kind,
        OrganisationId user,
        Scope? scope
    )
    {
        if (ScopeName.SignInWords.Contains(name) && kind.IsLogin())
            return null;
        // No secret: every installation has them, and hiding them would leave nobody the wiser.
        if (AdministrationScopes.Owns(name) && scope?.Owner != user)
            return Problem.At("scopes", Problems.ScopeAdministration, name);
        if (scope is null)
            return Problem.At("scopes", Problems.ScopeUnknown, name);
        return scope.AllowedKinds.Count > 0 && !scope.AllowedKinds.Contains(kind)
            ? Problem.At("scopes", Problems.ScopeWrongKind, name, kind.Word())
            : null;
    }

    /// <summary>
    /// Those of the names that an organisation can see: what was delegated to it too, whoever else may see it. Of the others
    /// nothing may be told, not even that there are any.
    /// </summary>
    public async Task<IReadOnlyList<Scope>> Visible(
        IReadOnlyCollection<ScopeName> names,
        InstalledEnvironment environment,
        OrganisationId user,
        CancellationToken cancellation
    )
    {
        var name = environment.Name;
        var active = db
            .Scopes.AsNoTracking()
            .Where(s => s.Environment == name && names.Contains(s.Name) && s.Active);
        var visible = await active.VisibleTo(user, db.Accesses).ToListAsync(cancellation);
        // Mostly that is all, and nobody need be asked what was delegated.
        var unseen = names.Where(n => visible.TrueForAll(s => s.Name != n)).ToList();
        if (unseen.Count == 0)
            return visible;
        var delegated = await judge.Delegated(environment, user, cancellation);
        unseen.RemoveAll(n => !delegated.Contains(n));
        if (unseen.Count > 0)
            visible.AddRange(
                await active.Where(s => unseen.Contains(s.Name)).ToListAsync(cancellation)
            );
        return visible;
    }
}
