using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Ansattporten;

/// <summary>Signs visitors in with the embedded provider, without its pages.</summary>
internal static class StrongVisitor
{
    /// <summary>Goes to the provider and back as the demo person of that name; gives where the portal leads at last.</summary>
    /// <param name="organisation">Whom to represent; null for what the provider would choose.</param>
    public static async Task<VisitedPage> SignInStrong(
        this Visitor visitor,
        TestServer server,
        string environment,
        string name,
        string? organisation = null,
        string back = "/"
    )
    {
        var callback = await visitor.AtProvider(server, environment, name, organisation, back);
        return await visitor.Get(callback);
    }

    /// <summary>Goes there and back as somebody whom the provider makes up.</summary>
    public static async Task<VisitedPage> SignInAsNewcomer(
        this Visitor visitor,
        TestServer server,
        string environment
    )
    {
        string? number = null;
        while (number is null)
            number = PersonNumber.Synthetic(
                new DateOnly(1970, 1, 1).AddDays(RandomNumberGenerator.GetInt32(9000)),
                RandomNumberGenerator.GetInt32(500)
            );
        return await visitor.Get(
            await visitor.AtProviderBy(number, server, environment, organisation: null, "/")
        );
    }

    /// <summary>As <see cref="SignInStrong"/>, but stops at the address that leads back to the portal.</summary>
    public static async Task<string> AtProvider(
        this Visitor visitor,
        TestServer server,
        string environment,
        string name,
        string? organisation = null,
        string back = "/"
    ) =>
        await visitor.AtProviderBy(
            await server.NumberOf(name),
            server,
            environment,
            organisation,
            back
        );

    private static async Task<string> AtProviderBy(
        this Visitor visitor,
        string number,
        TestServer server,
        string environment,
        string? organisation,
        string back
    )
    {
        var start = await visitor.Get(
            $"/{environment}/ansattporten?tilbake={Uri.EscapeDataString(back)}"
        );
        var hint = number + (organisation is null ? "" : $";{organisation}");
        var there = await visitor.Get($"{start.Location}&login_hint={Uri.EscapeDataString(hint)}");
        Assert.StartsWith(server.Portal.ToString(), there.Location, StringComparison.Ordinal);
        return there.Location!;
    }

    /// <summary>The national identity number of a demo person.</summary>
    public static async Task<string> NumberOf(this TestServer server, string name)
    {
        await using var db = server.Db();
        var identity = await db
            .NationalIdentities.Join(
                db.People.Where(p => p.Name == name),
                i => i.PersonId,
                p => p.Id,
                (i, _) => i
            )
            .FirstAsync(TestContext.Current.CancellationToken);
        return server.Server.Parts.Numbers.Open(identity);
    }

    /// <summary>Gives Fjelltåke a prefix in production, which the demo does not.</summary>
    public static async Task HasPrefix(this TestServer server, string prefix)
    {
        var prod = EnvironmentName.Of("prod");
        var owner = OrganisationId.Of("0192:312045109");
        await using var db = server.Db();
        db.Prefixes.Add(
            ScopePrefix.Grant(prod, prefix, owner, TimeProvider.System.GetUtcNow()).Value!
        );
        // Another test may have given it already.
        await db.TrySave(TestContext.Current.CancellationToken);
    }
}
