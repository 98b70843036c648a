using System.Net;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.AccessRequests;

/// <summary>A provider with a scope in ver2 and a consumer without access to it, each with one administrator.</summary>
internal sealed record TwoParties(
    TestServer Server,
    OrganisationId ProviderId,
    Colleague Provider,
    OrganisationId ConsumerId,
    Colleague Consumer,
    Scope Scope
) : IDisposable
{
    public const string Inbox = "/ver2/foresporsler";
    public const string Sent = "/ver2/foresporsler/sendt";
    public const string Rules = "/ver2/foresporsler/regler";

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public string Form => $"{Sent}/ny?scope={Uri.EscapeDataString(Scope.Name.Value)}";

    public static async Task<TwoParties> On(
        Servers servers,
        DatabaseKind kind,
        Visibility visibility = Visibility.Public,
        bool forAll = false
    )
    {
        var server = await servers.On(kind);
        var (provider, eva) = await Organisation(server, "LYTTENDE UGLE DIREKTORAT", "eva");
        var (consumer, odd) = await Organisation(server, "SPØRRENDE REV AS", "odd");
        var scope = await NewScope(server, provider, visibility, forAll);
        return new TwoParties(server, provider, eva, consumer, odd, scope);
    }

    /// <summary>A scope in ver2.</summary>
    public static async Task<Scope> NewScope(
        TestServer server,
        OrganisationId owner,
        Visibility visibility = Visibility.Public,
        bool forAll = false,
        LanguageMap? description = null,
        LanguageMap? more = null
    )
    {
        var scope = Scope.Create(
            EnvironmentName.Of("ver2"),
            ScopeName.Of($"p{Guid.NewGuid():N}"[..12] + ":register.read"),
            owner,
            new ScopeProperties(description ?? new LanguageMap("Opplysninger fra et register"))
            {
                Visibility = visibility,
                AccessibleForAll = forAll,
                LongDescription = more,
            },
            TimeProvider.System.GetUtcNow()
        );
        await using var db = server.Db();
        db.Scopes.Add(scope);
        await db.SaveChangesAsync(Stop);
        return scope;
    }

    /// <summary>Sends the form; gives the answer.</summary>
    public async Task<VisitedPage> Ask(params (string Name, string Value)[] fields) =>
        await Consumer.Visitor.Submit(
            await Consumer.Visitor.Get(Form),
            "/ny",
            [.. fields, .. fields.Any(f => f.Name == "purpose") ? [] : Purpose]
        );

    /// <summary>Sends the form and finds the id of what was asked.</summary>
    public async Task<Guid> Asked(params (string Name, string Value)[] fields)
    {
        var answer = await Ask(fields);
        Assert.Equal(HttpStatusCode.Redirect, answer.Status);
        Assert.StartsWith(Sent + "/", answer.Location);
        return Guid.Parse(answer.Location!.Split('/')[^1]);
    }

    /// <summary>Answers on the provider's page.</summary>
    public async Task<VisitedPage> Answer(
        Guid id,
        string verb,
        params (string Name, string Value)[] fields
    ) => await Provider.Visitor.Submit(await Provider.Visitor.Get($"{Inbox}/{id}"), verb, fields);

    /// <summary>Makes a rule for the scope on the provider's page.</summary>
    public async Task<VisitedPage> NewRule(
        string name,
        string kind,
        params (string Name, string Value)[] fields
    ) =>
        await Provider.Visitor.Submit(
            await Provider.Visitor.Get($"{Rules}/ny"),
            "/ny",
            [("scope", Scope.Name.Value), ("name", name), ("kind", kind), .. fields]
        );

    public async Task<AccessRequest> Stored(Guid id)
    {
        await using var db = Server.Db();
        return await db.AccessRequests.SingleAsync(r => r.Id == id, Stop);
    }

    /// <summary>The access of the consumer; null when it never had one.</summary>
    public async Task<ScopeAccess?> Access()
    {
        await using var db = Server.Db();
        return await db.Accesses.SingleOrDefaultAsync(a => a.ScopeId == Scope.Id, Stop);
    }

    public void Dispose()
    {
        Provider.Dispose();
        Consumer.Dispose();
    }

    private static readonly (string, string)[] Purpose = [("purpose", "Vise høyder i kartet")];

    private static async Task<(OrganisationId, Colleague)> Organisation(
        TestServer server,
        string name,
        string person
    )
    {
        var domain = NewOrganisation.Domain();
        var organisation = await NewOrganisation.With(server, domain, name);
        return (
            organisation.Number,
            await NewOrganisation.Add(
                server,
                organisation.Number,
                $"{person}@{domain}",
                administrator: true
            )
        );
    }
}
