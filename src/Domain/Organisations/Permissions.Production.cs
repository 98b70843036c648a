using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.Domain.Organisations;

/// <summary>What takes more than being a member: authority, and in production a sign-in of its own and rights.</summary>
public static partial class Permissions
{
    private static Problem? AuthorityRefusal(Actor actor, Requirement row, EnvironmentKind? kind)
    {
        var isProd = kind == EnvironmentKind.Prod;
        if (row.Authority == Authority.None || (row.Authority == Authority.InProduction && !isProd))
            return null;
        if (!actor.IsStrong)
            return Problem.Of(
                isProd && row.Writes
                    ? Problems.ProdNeedsAnsattporten
                    : Problems.RegisterNeedsAnsattporten
            );
        return actor.HasAuthority
            ? null
            : Problem.Of(Problems.AuthorityNeeded, Administrators(actor));
    }

    private static Problem? ProdRefusal(Actor actor, Requirement row)
    {
        if (!actor.IsStrong)
            return Problem.Of(Problems.ProdNeedsAnsattporten);
        if (row.Right is { } right && !actor.Rights.Contains(right))
            return Problem.Of(Problems.RightMissing, right.Name(), Administrators(actor));
        if (row.Right == Right.Suppliers && !actor.Rights.Contains(Right.Integrations))
            return Problem.Of(
                Problems.RightMissing,
                Right.Integrations.Name(),
                Administrators(actor)
            );
        // Whoever may change something there, or decides who may, reads what others changed.
        if (row.Confidential && actor.Rights.Count == 0 && !actor.HasAuthority)
            return Problem.Of(
                Problems.RightMissing,
                Right.Integrations.Name(),
                Administrators(actor)
            );
        return actor.IsFresh || !row.Writes ? null : Problem.Of(Problems.SignInAgain);
    }

    /// <summary>Whom to ask in the organisation; the service desk where nobody there can help.</summary>
    private static object Administrators(Actor actor) =>
        actor.Administrators.Count > 0 ? string.Join(", ", actor.Administrators) : ServiceDesk;
}
