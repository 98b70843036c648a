using System.CommandLine;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.SelfService;
using Portvakt.Server.Settings;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.Server.Commands;

/// <summary>portvakt operator add EMAIL: prints a one-time link with which a person joins the service desk.</summary>
internal static class OperatorCommand
{
    public static Command Create(StoreOptions options)
    {
        var email = new Argument<string>("EMAIL") { Description = "The person's e-mail address" };
        var add = new Command("add", "Invite a person to the service desk; prints a one-time link")
        {
            email,
        };
        add.SetAction(
            (parsed, cancellation) =>
                StoreCommand.Run(
                    () => options.Read(parsed),
                    (installation, store, clock) =>
                        Invite(
                            store,
                            installation,
                            parsed.GetValue(email),
                            clock.GetUtcNow(),
                            cancellation
                        ),
                    cancellation
                )
        );
        return new Command("operator", "The installation's service desk") { add };
    }

    private static async Task<Outcome<string>> Invite(
        StoreConnection store,
        Installation installation,
        string? email,
        DateTimeOffset now,
        CancellationToken cancellation
    )
    {
        var address = WorkEmail.Parse(email);
        if (!address.Ok)
            return Outcome<string>.Failed(address.Problems);
        var (link, secret) = OneTimeLink.Create(
            LinkPurpose.JoinAsOperator,
            address.Value.Address,
            name: "",
            Language.English,
            now
        );
        await using var db = store.CreateDbContext();
        db.OneTimeLinks.Add(link);
        var actor = Actor.System(Via.CommandLine, Guid.NewGuid().ToString("N"));
        db.Events.Add(Event.Of(EventType.OperatorInvited, actor, now, link.Id.ToString()));
        await db.SaveChangesAsync(cancellation);
        return installation.Portal + Links.WithSecret(Links.OperatorInvitation, secret);
    }
}
