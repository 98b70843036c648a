using System.Globalization;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Environments;
using Portvakt.Store;

namespace Portvakt.SelfService.Features.Delegations.Systems;

/// <summary>Gives a system user more or fewer of its system's rights.</summary>
internal sealed class ChangeSystemUser(PortvaktDb db, ListSystemUsers users, TimeProvider clock)
{
    /// <param name="version">The version that the form was made from.</param>
    public async Task<Outcome<SystemUser>> Handle(
        Guid id,
        string? version,
        IReadOnlyList<string> chosen,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (actor.Organisation is not { } customer)
            return Problem.Of(Problems.NoOrganisation);
        if (await users.Find(id, environment, customer, cancellation) is not { } found)
            return Problem.Of(Problems.NotFound);
        var user = found.User;
        if (version != user.Version.ToString(CultureInfo.InvariantCulture))
            return Problem.Of(Problems.ConcurrentChange);
        var rights = AnswerSystemUser.Chosen(found.System, chosen);
        if (!rights.Ok)
            return Outcome<SystemUser>.Failed(rights.Problems);
        if (rights.Value.SequenceEqual(user.Rights))
            return user;
        var (before, now) = (user.Rights, clock.GetUtcNow());
        user.Change(rights.Value, now);
        db.Events.Add(DelegationEvents.Changed(user, before, actor, now));
        return await db.TrySave(cancellation) == SaveResult.Saved
            ? user
            : Problem.Of(Problems.ConcurrentChange);
    }
}
