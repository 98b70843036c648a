using System.Collections.Frozen;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.Domain.Organisations;

/// <summary>The role x operation x environment matrix, in one place for page, API and command line.</summary>
public static class Permissions
{
    private static readonly FrozenDictionary<Operation, Requirement> Matrix = new Dictionary<
        Operation,
        Requirement
    >
    {
        [Operation.ReadPublic] = new(Level.Anyone),
        [Operation.SignIn] = new(Level.Anyone),
        [Operation.Register] = new(Level.Anyone),
        [Operation.ReadDevelopment] = new(Level.Anyone),
        [Operation.ReadOwnProfile] = new(Level.SignedIn),
        [Operation.ReadTerms] = new(Level.SignedIn),
        [Operation.AcceptTerms] = new(Level.Member),
        [Operation.ReadServices] = new(Level.Member),
        [Operation.ReadOrganisations] = new(Level.Member),
        [Operation.ReadScopes] = new(Level.Member),
        [Operation.CreateScope] = new(Level.Member, Writes: true, Right.Apis),
        [Operation.GrantAccess] = new(Level.Member, Writes: true, Right.Apis),
        [Operation.RemoveAccess] = new(Level.Member, Writes: true, Right.Apis),
        [Operation.ReadIntegrations] = new(Level.Member),
        [Operation.CreateIntegration] = new(Level.Member, Writes: true, Right.Integrations),
        [Operation.ChangeIntegration] = new(Level.Member, Writes: true, Right.Integrations),
        [Operation.ManageKeys] = new(Level.Member, Writes: true, Right.Integrations),
        [Operation.ServiceDesk] = new(Level.Operator),
    }.ToFrozenDictionary();

    /// <summary>The row of an operation.</summary>
    public static Requirement Of(Operation operation) => Matrix[operation];

    /// <summary>
    /// Why <paramref name="actor"/> may not do it in an environment of this kind; null when they may. Pass null
    /// for what belongs to no environment.
    /// </summary>
    public static Problem? Refusal(Actor actor, Operation operation, EnvironmentKind? kind)
    {
        var row = Of(operation);
        if (row.Level == Level.Anyone)
            return null;
        if (actor.PersonId is null && actor.ClientId is null)
            return Problem.Of(Problems.SignInNeeded);
        if (row.Level == Level.Operator)
            return actor.IsOperator ? null : Problem.Of(Problems.OperatorOnly);
        if (row.Level == Level.Member && !actor.IsMember)
            return Problem.Of(Problems.NoOrganisation);
        if (!row.Writes)
            return null;
        // Nobody can prove a right before Ansattporten sign-in exists, so every write in prod is refused.
        if (kind == EnvironmentKind.Prod)
            return Problem.Of(Problems.ProdNeedsAnsattporten);
        return actor.TermsAccepted ? null : Problem.Of(Problems.TermsNotAccepted);
    }
}
