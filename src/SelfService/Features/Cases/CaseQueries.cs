using Portvakt.Domain.Basics;
using Portvakt.Domain.Notices;

namespace Portvakt.SelfService.Features.Cases;

/// <summary>Which cases somebody may see at all. What they may not see does not exist for them.</summary>
internal static class CaseQueries
{
    /// <summary>Those that the person asked for.</summary>
    public static IQueryable<Case> AskedBy(this IQueryable<Case> cases, Actor actor) =>
        cases.Where(c => c.Requester.PersonId != null && c.Requester.PersonId == actor.PersonId);

    /// <summary>
    /// Those that an organisation's own people asked for in its name. Who asks to be tied to it from outside is between them
    /// and the service desk.
    /// </summary>
    public static IQueryable<Case> AskedIn(this IQueryable<Case> cases, Actor actor) =>
        cases.Where(c =>
            c.Organisation == actor.Organisation
            && (c.Kind == CaseKind.RightRequest || c.Kind == CaseKind.PrefixOrder)
        );
}
