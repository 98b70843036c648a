using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Catalogue;

/// <summary>An owner says whom to ask about its scope and where to read more.</summary>
internal sealed class IntroduceScope(PortvaktDb db, TimeProvider clock)
{
    /// <summary>One of the organisation's own that is in the catalogue; null for any other.</summary>
    public Task<Scope?> Find(
        Guid id,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var (name, owner) = (environment.Name, actor.Organisation);
        return db.Scopes.FirstOrDefaultAsync(
            s =>
                s.Id == id
                && s.Environment == name
                && s.Owner == owner
                && s.Visibility == Visibility.Public
                && s.Active,
            cancellation
        );
    }

    public async Task<Outcome<Scope>> Handle(
        Scope scope,
        string? contact,
        string? documentation,
        Actor actor,
        CancellationToken cancellation
    )
    {
        var before = scope.Introduction;
        var read = before.With(new RequestedIntroduction(contact ?? "", documentation ?? ""));
        if (!read.Ok)
            return Outcome<Scope>.Failed(read.Problems);
        if (read.Value == before)
            return scope;
        var now = clock.GetUtcNow();
        scope.Introduce(read.Value, now);
        db.Events.Add(ScopeEvents.Introduced(scope, before, actor, now));
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? scope
            : Problem.Of(Problems.ConcurrentChange);
    }
}
