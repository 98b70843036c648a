using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.EndToEnd.Tests.Pages;

/// <summary>Values for the pages of invitations, customers and schemes; the organisation that reads them made them.</summary>
internal sealed class DelegationSamples(
    PortvaktDb db,
    OrganisationId organisation,
    Dictionary<string, string> values
)
{
    private static readonly EnvironmentName Environment = EnvironmentName.Of("ver2");
    private static readonly OrganisationId Supplier = OrganisationId.Of("0192:313553981");
    private readonly DateTimeOffset now = TimeProvider.System.GetUtcNow();

    /// <summary>Adds what the pages show to the next save.</summary>
    /// <param name="scheme">Something that others let the organisation delegate.</param>
    /// <param name="own">A scope of the organisation's.</param>
    public void Collect(Guid scheme, ScopeName own)
    {
        CollectSystems();
        var customers = new[] { "314308425", "314685644", "315062861" }
            .Select(number => OrganisationId.Of($"0192:{number}"))
            .ToList();
        var sent = Invite(organisation, "Kart i fagsystemet", scheme, customers);
        values["/invitasjoner/{id:guid}"] = $"/invitasjoner/{sent.Id}";
        var received = Invite(Supplier, "Lønn og fravær", scheme, [organisation]);
        values["/altinn/invitasjon/{code}"] = $"/altinn/invitasjon/{received.Code}";
        var bundle = DelegationScheme.Create(
            Environment,
            organisation,
            new LanguageMap("Kart og høyde"),
            [own],
            now,
            "Henter kart for kunden."
        );
        db.DelegationSchemes.Add(bundle);
        values["/delegeringsordninger/{id:guid}"] = $"/delegeringsordninger/{bundle.Id}";
        values["/api/ny/flere/"] = $"/api/ny/flere?leverandor={Supplier.Value}&valgt={scheme}";
    }

    /// <summary>A system of the organisation's, and one of a supplier's that it has approved and is asked about.</summary>
    private void CollectSystems()
    {
        var own = System(organisation, "kart", "Kart i fagsystemet");
        values["/systemer/{id:guid}"] = $"/systemer/{own.Id}";
        var others = System(Supplier, "lonn", "Lønn og fravær");
        var user = SystemUser.Create(others, organisation, null, now);
        db.SystemUsers.Add(user);
        values["/systembrukere/{id:guid}"] = $"/systembrukere/{user.Id}";
        var request = SystemUserRequest.Create(others, organisation, "avdeling-nord", now);
        db.SystemUserRequests.Add(request);
        db.SystemUserRequests.Add(SystemUserRequest.Create(own, Supplier, null, now));
        values["/foresporsel/{id:guid}"] = $"/foresporsel/{request.Id}";
    }

    private RegisteredSystem System(OrganisationId vendor, string name, string title)
    {
        var system = RegisteredSystem
            .Register(
                Environment,
                vendor,
                name,
                new LanguageMap(title),
                [],
                now,
                ["ske-lonn-les", "ske-lonn-skriv"]
            )
            .Value!;
        db.RegisteredSystems.Add(system);
        return system;
    }

    private DelegationInvitation Invite(
        OrganisationId by,
        string title,
        Guid scheme,
        IReadOnlyList<OrganisationId> customers
    )
    {
        var invitation = DelegationInvitation.Create(
            Environment,
            by,
            title,
            Guid.NewGuid().ToString("N"),
            [scheme],
            customers,
            Validity.Through(now, DateOnly.FromDateTime(now.UtcDateTime).AddDays(90))
        );
        db.DelegationInvitations.Add(invitation);
        return invitation;
    }
}
