using System.Collections.Frozen;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using static Portvakt.Domain.Organisations.AdministrationScopes;

namespace Portvakt.Domain.Organisations;

/// <summary>The role x operation x environment matrix, in one place for page, API and command line.</summary>
public static partial class Permissions
{
    private static readonly Text ServiceDesk = new(
        "kundeservice",
        "kundeservice",
        "the service desk"
    );

    private static readonly FrozenDictionary<Operation, Requirement> Matrix = new Dictionary<
        Operation,
        Requirement
    >
    {
        [Operation.ReadPublic] = new(Level.Anyone),
        [Operation.SignIn] = new(Level.Anyone),
        [Operation.Register] = new(Level.Anyone),
        // Who the provider says may speak for an organisation brings it in; that is looked into where it is done.
        [Operation.RegisterOwnOrganisation] = new(Level.SignedIn),
        [Operation.ReadDevelopment] = new(Level.Anyone),
        [Operation.ReadOwnProfile] = new(Level.SignedIn) { Scopes = All },
        [Operation.ChangeOwnSignIn] = new(Level.SignedIn),
        [Operation.ReadTerms] = new(Level.SignedIn),
        [Operation.AcceptTerms] = new(Level.Member),
        [Operation.ReadServices] = new(Level.Member),
        [Operation.ReadOrganisations] = new(Level.Member),
        [Operation.ReadPrefixes] = Read(AdministrationScopes.ReadScopes, WriteScopes),
        [Operation.ReadScopes] = Read(AdministrationScopes.ReadScopes, WriteScopes),
        [Operation.CreateScope] = Write(Right.Apis, WriteScopes),
        [Operation.ChangeScope] = Write(Right.Apis, WriteScopes),
        [Operation.GrantAccess] = Write(Right.Apis, WriteScopes),
        [Operation.RemoveAccess] = Write(Right.Apis, WriteScopes),
        [Operation.DecideAccessRequest] = Write(Right.Apis, WriteScopes),
        // A client's keeper looks up what it has been granted before it registers scopes on clients.
        [Operation.ReadOwnAccesses] = Read(
            AdministrationScopes.ReadScopes,
            WriteScopes,
            ReadClients,
            WriteClients,
            SupplyClients
        ),
        [Operation.RequestAccess] = Write(Right.Integrations, WriteClients, SupplyClients),
        [Operation.ReadIntegrations] = Read(ReadClients, WriteClients, SupplyClients),
        [Operation.CreateIntegration] = Write(Right.Integrations, WriteClients, SupplyClients),
        // "For en kunde": beside the right to make integrations at all.
        [Operation.CreateForCustomer] = Write(Right.Suppliers, SupplyClients),
        [Operation.ChangeIntegration] = Write(
            Right.Integrations,
            WriteClients,
            ModifyClients,
            SupplyClients
        ),
        [Operation.DeactivateIntegration] = Write(Right.Integrations, WriteClients, SupplyClients),
        [Operation.RenewSecret] = Write(Right.Integrations, WriteClients, SupplyClients),
        [Operation.ManageKeys] = Write(
            Right.Integrations,
            WriteClients,
            ModifyClients,
            SupplyClients
        ),
        // Who may know what of a refusal hangs on the refusal; whoever may know nothing is told that there is nothing.
        [Operation.ExplainGrant] = new(Level.SignedIn)
        {
            Scopes =
            [
                ReadClients,
                WriteClients,
                SupplyClients,
                AdministrationScopes.ReadScopes,
                WriteScopes,
            ],
        },
        [Operation.ReadOnBehalfOf] = Read(
            ReadClients,
            ModifyClients,
            WriteClients,
            SupplyClients,
            WriteOnBehalfOf,
            WriteOnBehalfOfToo
        ),
        [Operation.ChangeOnBehalfOf] = Write(
            Right.Integrations,
            ModifyClients,
            WriteClients,
            SupplyClients,
            WriteOnBehalfOf,
            WriteOnBehalfOfToo
        ),
        [Operation.ReadEvents] = Read(
            ReadClients,
            WriteClients,
            AdministrationScopes.ReadScopes,
            WriteScopes
        ) with
        {
            Confidential = true,
        },
        [Operation.ReadMembers] = new(Level.Member),
        [Operation.ManageMembers] = new(Level.Administrator, Writes: true),
        [Operation.LimitEnvironment] = new(Level.Administrator, Writes: true),
        // The organisation's own invoice address, contacts and notification points; those of a service go by its own rows.
        [Operation.ReadMercantile] = Read(
            ReadClients,
            WriteClients,
            AdministrationScopes.ReadScopes,
            WriteScopes
        ),
        [Operation.ChangeMercantile] = new(Level.Member, Writes: true)
        {
            Scopes = [WriteClients, WriteScopes],
        },
        // Whoever has the link has the address.
        [Operation.ConfirmNotificationPoint] = new(Level.Anyone),
        // The holder of the link joins; who that is was decided by whoever sent it.
        [Operation.JoinOrganisation] = new(Level.Anyone),
        [Operation.OrderPrefix] = Write(Right.Apis),
        // Who lacks a right asks for it, so that no right can be needed to ask.
        [Operation.RequestRight] = new(Level.Member),
        [Operation.DecideRightRequest] = new(Level.Member, Writes: true)
        {
            Authority = Authority.Everywhere,
        },
        [Operation.ReadOwnCases] = new(Level.SignedIn),
        [Operation.AnswerOwnCase] = new(Level.SignedIn),
        [Operation.FollowCase] = new(Level.Anyone),
        [Operation.ReadOrganisationCases] = new(Level.Administrator),
        [Operation.AnswerOrganisationCase] = new(Level.Administrator),
        // A webhook carries the organisation's events out of the house.
        [Operation.ManageWebhooks] = new(Level.Administrator, Writes: true)
        {
            Scopes = [WriteClients, WriteScopes],
        },
        [Operation.UseCalendar] = new(Level.Member),
        [Operation.ReadRegister] = new(Level.Member),
        [Operation.Represent] = new(Level.Member),
        [Operation.ReadRights] = new(Level.Member) { Authority = Authority.Everywhere },
        [Operation.ChangeRights] = new(Level.Member, Writes: true)
        {
            Authority = Authority.Everywhere,
        },
        [Operation.ChangeDelegations] = new(Level.Member, Writes: true)
        {
            Authority = Authority.InProduction,
        },
        // Asks for delegations and gives none, as one asks for access.
        [Operation.InviteCustomers] = Write(Right.Integrations),
        [Operation.ChangeSchemes] = Write(Right.Apis),
        [Operation.ServiceDesk] = new(Level.Operator),
        [Operation.GrantPrefix] = new(Level.Operator),
        [Operation.HandleCase] = new(Level.Operator),
        [Operation.RegisterOrganisation] = new(Level.Operator),
        [Operation.ChangeDomains] = new(Level.Operator),
        [Operation.MovePerson] = new(Level.Operator),
        [Operation.AppointAdministrator] = new(Level.Operator),
        [Operation.ManageAdminClients] = new(Level.Operator),
        [Operation.TellOfOperations] = new(Level.Operator),
        [Operation.RunJob] = new(Level.Operator),
        [Operation.HandleMail] = new(Level.Operator),
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
        if (actor.ClientId is not null && !row.Scopes.Any(actor.Scopes.Contains))
            return Problem.Of(Problems.ScopeNeeded, string.Join(", ", row.Scopes));
        if (row.Level >= Level.Member && !actor.IsMember)
            return Problem.Of(Problems.NoOrganisation);
        // To a machine the service desk gave the scopes that the row names, in an administrator's place.
        if (row.Level == Level.Administrator && actor.ClientId is null && !actor.IsAdministrator)
            return Problem.Of(Problems.AdministratorOnly, Administrators(actor));
        if (row.Level >= Level.Member && kind == EnvironmentKind.Test && actor.IsShutOut)
            return Problem.Of(Problems.NamedPeopleOnly, Administrators(actor));
        if (AuthorityRefusal(actor, row, kind) is { } powerless)
            return powerless;
        if (!row.Writes && !(row.Confidential && actor.PersonId is not null))
            return null;
        // The service desk granted a machine its scopes; people show the right that somebody with authority gave them.
        if (
            kind == EnvironmentKind.Prod
            && actor.ClientId is null
            && ProdRefusal(actor, row) is { } refusal
        )
            return refusal;
        return actor.TermsAccepted || !row.Writes ? null : Problem.Of(Problems.TermsNotAccepted);
    }

    /// <summary>
    /// The same actor, with what an operation lets its token reach: the supplier's scope opens only what was registered
    /// for customers, the others only what belongs to the organisation itself.
    /// </summary>
    public static Actor Reaching(Actor actor, Operation operation)
    {
        if (actor.ClientId is null)
            return actor;
        var held = Of(operation).Scopes.Intersect(actor.Scopes).ToList();
        return actor with
        {
            ReachesOwn = held.Exists(scope => scope != SupplyClients),
            ReachesSupplied = held.Contains(SupplyClients),
        };
    }

    private static Requirement Read(params string[] scopes) =>
        new(Level.Member) { Scopes = scopes };

    private static Requirement Write(Right right, params string[] scopes) =>
        new(Level.Member, Writes: true, right) { Scopes = scopes };
}
