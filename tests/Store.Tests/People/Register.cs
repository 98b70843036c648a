using Microsoft.AspNetCore.DataProtection;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Organisations;
using Portvakt.Store.People;

namespace Portvakt.Store.Tests.People;

/// <summary>A register in an empty database, and somebody who signs in.</summary>
internal sealed class Register : IAsyncDisposable
{
    public const string Number = "05848998356";
    public const string Issuer = "https://login.example/";
    public static readonly DateTimeOffset Now = new(2026, 11, 25, 12, 0, 0, TimeSpan.Zero);
    public static readonly EnvironmentName Prod = EnvironmentName.Of("prod");
    public static readonly OrganisationId Main = OrganisationId.Of("0192:314308425");
    public static readonly OrganisationId Sub = OrganisationId.Of("0192:211176830");

    private readonly StoreConnection store;

    private Register(StoreConnection store, PersonNumbers numbers)
    {
        this.store = store;
        Numbers = numbers;
    }

    public static CancellationToken Stop => TestContext.Current.CancellationToken;

    public PersonNumbers Numbers { get; }

    public static async Task<Register> In(TestDatabase database)
    {
        var store = database.Connect();
        var protection = new EphemeralDataProtectionProvider();
        return new Register(store, await PersonNumbers.Open(store, protection, Stop));
    }

    public PortvaktDb Db() => store.CreateDbContext();

    public async Task Save(params object[] rows)
    {
        await using var db = Db();
        db.AddRange(rows);
        await db.SaveChangesAsync(Stop);
    }

    public async Task<Person> SignIn(
        string subject = "abc",
        string? number = Number,
        string name = "KARI FJELL",
        Guid? session = null
    )
    {
        await using var db = Db();
        return await new ProviderPeople(db, Numbers).SignedIn(
            Issuer,
            subject,
            number,
            name,
            Actor.Anonymous with
            {
                PersonId = session,
            },
            Now,
            Stop
        );
    }

    public async Task<IReadOnlyList<Representation>> Represented(Guid person)
    {
        await using var db = Db();
        return await db.RepresentedBy(person, Prod, Now, Stop);
    }

    public ValueTask DisposeAsync() => store.DisposeAsync();
}
