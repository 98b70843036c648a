using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Integrations;
using Portvakt.Domain.Scopes;

namespace Portvakt.SelfService.Tests.Features.Delegations;

/// <summary>Runs use cases in a running server as their pages will, and asks its issuer for tokens.</summary>
internal sealed record DelegationUseCases(TestServer Server)
{
    public static readonly OrganisationId Provider = OrganisationId.Of("0192:312799545");
    public static readonly OrganisationId Supplier = OrganisationId.Of("0192:313553981");
    public static readonly OrganisationId Customer = OrganisationId.Of("0192:314685644");

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public InstalledEnvironment Ver2 => Server.Server.Installation.Landscape.Find("ver2")!;

    private DateTimeOffset Now => Server.Server.Parts.Clock.GetUtcNow();

    /// <summary>Somebody who acts for an organisation.</summary>
    public static Actor For(OrganisationId organisation) =>
        new() { Organisation = organisation, IsMember = true };

    public async Task<T> Run<TUseCase, T>(Func<TUseCase, Task<T>> use)
        where TUseCase : notnull
    {
        await using var scope = Server.Server.Portal.CreateAsyncScope();
        return await use(scope.ServiceProvider.GetRequiredService<TUseCase>());
    }

    /// <summary>A new scope of the provider's, open to all; delegable unless it says otherwise.</summary>
    public async Task<string> NewScope(bool delegable = true)
    {
        var scope = Scope.Create(
            Ver2.Name,
            ScopeName.Of($"jordbaer:test/{Guid.NewGuid():n}"),
            Provider,
            new ScopeProperties(new LanguageMap("A scope of a test"))
            {
                AccessibleForAll = true,
                DelegationSource = delegable ? "https://tt02.altinn.no/" : null,
            },
            Now
        );
        await using var db = Server.Db();
        db.Scopes.Add(scope);
        await db.SaveChangesAsync(Stop);
        return scope.Name.Value;
    }

    /// <summary>A new client of the supplier's.</summary>
    public async Task<Integration> NewClient(string scope)
    {
        var client = Integration.Create(
            Ver2.Name,
            Supplier,
            new IntegrationProperties(IntegrationKind.Maskinporten, "Test", "Of a test"),
            [ScopeName.Of(scope)],
            Now
        );
        var key = PublicKeyMaterial.FromRsa(TestGrant.SharedKey.ExportParameters(false));
        Assert.True(client.AddKey(key.Value!, Now).Ok);
        await using var db = Server.Db();
        db.Integrations.Add(client);
        await db.SaveChangesAsync(Stop);
        return client;
    }

    /// <summary>Whether a grant with one more claim gives a token.</summary>
    public async Task<bool> Gives(Integration client, string scope, string claim, object value)
    {
        var issuer = Ver2.Issuer;
        var grant = TestGrant
            .Valid(client.ClientId, client.Keys[0].Kid, issuer, scope, Now)
            .With(claim, value);
        using var http = new HttpClient();
        using var body = new FormUrlEncodedContent(
            new Dictionary<string, string>
            {
                ["grant_type"] = "urn:ietf:params:oauth:grant-type:jwt-bearer",
                ["assertion"] = grant.Sign(),
            }
        );
        using var answer = await http.PostAsync(issuer + "token", body, Stop);
        return answer.IsSuccessStatusCode;
    }
}
