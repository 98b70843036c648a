using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Delegations;

namespace Portvakt.TokenServer.Tests.Errors;

/// <summary>Errors about authorization_details: their type, their members, and what they refer to.</summary>
internal static class DetailsErrors
{
    private const string SystemUserType = "urn:altinn:systemuser";

    private static readonly string SubUnit = $"0192:{Delegated.SubUnit.Value}";
    private static readonly string From = ConsentParty.Of(Delegated.Customer).Urn;
    private static readonly object Customer = new
    {
        authority = "iso6523-actorid-upis",
        ID = $"0192:{Delegated.Customer.Value}",
    };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    private static DateTimeOffset Now => TimeProvider.System.GetUtcNow();

    public static IReadOnlyList<ErrorRow> Rows { get; } =
    [
        Row("MP-301", 1, w => w.WithDetails(Details("urn:altinn:systemUser"))),
        Row("MP-301", 3, w => w.WithDetails(new { type = "urn:other" })) with
        {
            Follow = w => w.Ask(w.Grant()),
        },
        Row(
            "MP-302",
            1,
            w => w.WithDetails(new { type = SystemUserType, systemuserorg = Customer })
        ),
        Row(
            "MP-302",
            2,
            w =>
                w.WithDetails(
                    new
                    {
                        type = SystemUserType,
                        systemuser_org = Customer,
                        system_id = "991825827_lonn",
                    }
                )
        ),
        Row(
            "MP-302",
            3,
            w =>
                w.WithDetails(
                    new
                    {
                        type = SystemUserType,
                        systemuser_org = Customer,
                        externalref = "kunde-7",
                    }
                )
        ) with
        {
            Follow = w => w.Ask(w.AsSystemUser("kunde-7")),
        },
        Row("MP-303", 1, w => w.AsSystemUser(id: Delegated.Customer.Value)) with
        {
            Code = Problems.TokenDetailsValueInvalid,
            Values = [$"systemuser_org.ID {Delegated.Customer.Value}"],
        },
        Row("MP-303", 1, w => w.AsSystemUser(id: SubUnit)) with
        {
            Code = Problems.TokenDetailsNotConfirmed,
            Values = [Delegated.SubUnit.Value, Delegated.SubUnit.Value, Seeding.ClientId],
            Follow = async w =>
            {
                await Approve(w, Delegated.SubUnit);
                return await w.Ask(w.AsSystemUser(id: SubUnit));
            },
        },
        new("MP-303", 2, AskWithClientOutsideTheSystem)
        {
            Code = Problems.TokenDetailsNotConfirmed,
            Values = [Delegated.Customer.Value, Delegated.Customer.Value, Seeding.ClientId],
            Start = DelegationErrors.WithDelegations,
            Follow = async w =>
            {
                await SetClients(w, Seeding.ClientId);
                return await w.Ask(w.AsSystemUser());
            },
        },
        Row("MP-303", 3, w => w.AsSystemUser("Kunde-7")) with
        {
            Code = Problems.TokenDetailsNotConfirmed,
            Values = [Delegated.Customer.Value, "Kunde-7", Seeding.ClientId],
            Follow = w => w.Ask(w.AsSystemUser("kunde-7")),
        },
        Row("MP-303", 3, w => w.WithConsent(Guid.Empty, From)) with
        {
            Code = Problems.TokenConsentNotConfirmed,
            Values = [Guid.Empty, Seeding.Consumer.Value],
            Follow = async w => await w.Ask(w.WithConsent(await Consent(w), From)),
        },
    ];

    private static ErrorRow Row(string about, int cause, Func<World, TestGrant> wrong) =>
        new(about, cause, w => w.Ask(wrong(w)))
        {
            Start = DelegationErrors.WithDelegations,
            Follow = w => w.Ask(w.AsSystemUser()),
        };

    private static object Details(string type) => new { type, systemuser_org = Customer };

    private static async Task<HttpResponseMessage> AskWithClientOutsideTheSystem(World world)
    {
        await SetClients(world);
        return await world.Ask(world.AsSystemUser());
    }

    private static Task SetClients(World world, params string[] clientIds) =>
        world.Change(async db =>
        {
            var system = await db.RegisteredSystems.SingleAsync(Stop);
            db.Entry(system).Property(s => s.ClientIds).CurrentValue = clientIds;
        });

    private static Task Approve(World world, OrganisationId customer) =>
        world.Change(async db =>
        {
            var system = await db.RegisteredSystems.SingleAsync(Stop);
            db.SystemUsers.Add(SystemUser.Create(system, customer, null, Now));
        });

    /// <summary>Lets the customer consent anew, as when an older consent has run out.</summary>
    private static async Task<Guid> Consent(World world)
    {
        var rights = ConsentRights.To("income", new Dictionary<string, string> { ["year"] = "7" });
        var validity = new Validity(Now.AddMinutes(-1), Now.AddHours(1));
        var consent = Domain.Delegations.Consent.Give(
            World.Ver2,
            Delegated.Customer,
            Seeding.Consumer,
            rights,
            validity
        );
        await world.Change(db =>
        {
            db.Consents.Add(consent);
            return Task.CompletedTask;
        });
        return consent.Id;
    }
}
