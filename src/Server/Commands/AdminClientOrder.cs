using Microsoft.Extensions.Logging.Abstractions;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;
using Portvakt.Outside.Register;
using Portvakt.SelfService.Features.AdminClients;
using Portvakt.SelfService.Login;
using Portvakt.Server.Register;
using Portvakt.Server.Settings;
using Portvakt.Store;
using Portvakt.Store.Seeding;

namespace Portvakt.Server.Commands;

/// <summary>Gives an organisation an administration client, as the service desk's page does, and tells what it needs to use it.</summary>
internal sealed class AdminClientOrder(
    Installation installation,
    StoreConnection store,
    TimeProvider clock
)
{
    public async Task<Outcome<string>> Add(
        string? environmentName,
        string? orgno,
        string keyText,
        IReadOnlyList<string> scopes,
        string? name,
        CancellationToken cancellation
    )
    {
        if (installation.Landscape.Find(environmentName) is not { } environment)
            return Problem.Of(Problems.EnvironmentUnknown, environmentName, Names());
        await EnsureScopes(cancellation);
        await using var db = store.CreateDbContext();
        var register = ChosenRegister.Of(
            installation,
            store,
            clock,
            NullLogger<RegisterLookup>.Instance
        );
        var given = await GiveAdminClient
            .At(
                db,
                new Grantees(installation.Numbers, register),
                installation.Notices,
                new PortalAddress(installation.Portal),
                clock
            )
            .Handle(
                new AdminClientInput(environment, orgno, name, keyText, scopes),
                "Made with portvakt admin-client add",
                Actor.System(Via.CommandLine, Guid.NewGuid().ToString("N")),
                cancellation
            );
        (register as IDisposable)?.Dispose();
        return given.Then<string>(it => Told(it, environment));
    }

    /// <summary>An installation that has never been served has none of its environments' scopes yet.</summary>
    private Task EnsureScopes(CancellationToken cancellation) =>
        BuiltIns.Ensure(
            store,
            installation.Landscape,
            installation.OperatorNumber,
            installation.Settings.Operator.Name,
            installation.Terms,
            clock.GetUtcNow(),
            cancellation
        );

    private string Told(GivenAdminClient given, InstalledEnvironment environment)
    {
        var (client, owner) = given;
        var terms = installation.Terms.IsMet(owner.AcceptedTerms, clock.GetUtcNow())
            ? ""
            : $"\nUntil somebody of {owner.Name} has accepted the terms in the portal, it may only read.";
        return $"""
            client_id: {client.ClientId}
            issuer: {environment.Issuer}
            scopes: {string.Join(' ', client.Scopes.Select(s => s.Scope.Value))}
            api: {environment.AdminApi}{SelfService.AdminApi.Base}{terms}
            """;
    }

    private string Names() =>
        string.Join(", ", installation.Landscape.Environments.Select(e => e.Name.Value));
}
