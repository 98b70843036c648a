using System.CommandLine;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging.Abstractions;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;
using Portvakt.Outside.Register;
using Portvakt.Server.Register;
using Portvakt.Server.Settings;
using Portvakt.Store;

namespace Portvakt.Server.Commands;

/// <summary>portvakt organisation add ORGNO --domain D [--name NAME]: registers an organisation.</summary>
internal static class OrganisationCommand
{
    public static Command Create(StoreOptions options)
    {
        var number = new Argument<string>("ORGNO")
        {
            Description = "Organisation number, such as 991825827",
        };
        var domain = new Option<string>("--domain")
        {
            Description = "Its e-mail domain, such as kommune.no",
            Required = true,
        };
        var name = new Option<string?>("--name")
        {
            Description = "Its name, when the register does not know it",
        };
        var subdomains = new Option<bool>("--with-subdomains")
        {
            Description = "The domain's sub-domains belong to it too",
        };
        var add = new Command("add", "Register an organisation with its e-mail domain")
        {
            number,
            domain,
            name,
            subdomains,
        };
        add.SetAction(
            (parsed, cancellation) =>
                StoreCommand.Run(
                    () => options.Read(parsed),
                    (installation, store, clock) =>
                        Add(
                            installation,
                            store,
                            parsed.GetValue(number),
                            parsed.GetValue(domain),
                            parsed.GetValue(name),
                            parsed.GetValue(subdomains),
                            clock,
                            cancellation
                        ),
                    cancellation
                )
        );
        return new Command("organisation", "Organisations that use the self-service") { add };
    }

    private static async Task<Outcome<string>> Add(
        Installation installation,
        StoreConnection store,
        string? number,
        string? domain,
        string? name,
        bool subdomains,
        TimeProvider clock,
        CancellationToken cancellation
    )
    {
        var now = clock.GetUtcNow();
        var id = installation.Numbers.Parse(number);
        if (!id.Ok)
            return Outcome<string>.Failed(id.Problems);
        var email = EmailDomain.Create(domain, id.Value, subdomains, now);
        if (!email.Ok)
            return Outcome<string>.Failed(email.Problems);
        var register = ChosenRegister.Of(
            installation,
            store,
            clock,
            NullLogger<RegisterLookup>.Instance
        );
        var known = (await register.Find(id.Value, cancellation)).Unit;
        (register as IDisposable)?.Dispose();
        var called = string.IsNullOrWhiteSpace(name) ? known?.Name : name.Trim();
        if (called is null)
            return Problem.Of(Problems.OrganisationNameMissing, id.Value.Grouped);
        await using var db = store.CreateDbContext();
        if (await db.Organisations.AnyAsync(o => o.Number == id.Value, cancellation))
            return Problem.Of(Problems.OrganisationRegistered, id.Value.Grouped);
        var actor = Actor.System(Via.CommandLine, Guid.NewGuid().ToString("N"));
        db.Organisations.Add(Organisation.Register(id.Value, called, now));
        if (known is null)
            db.RegisterUnits.Add(RegisterUnit.Of(id.Value, called, ""));
        db.EmailDomains.Add(email.Value);
        db.Events.Add(
            Event.Of(
                EventType.OrganisationRegistered,
                actor,
                now,
                id.Value.ToString(),
                organisation: id.Value
            )
        );
        await db.SaveChangesAsync(cancellation);
        return $"Registered {called} ({id.Value.Grouped}). People with addresses at {email.Value.Domain} can now sign up.";
    }
}
