using Portvakt.Server.Settings;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Ansattporten;

/// <summary>A server of which two environments trust one provider that need not be honest.</summary>
public sealed class DishonestGround : IAsyncLifetime
{
    private DishonestProvider provider = null!;

    public TestServer Server { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        provider = await DishonestProvider.Start();
        Server = await TestServer.Start(
            DatabaseKind.Sqlite,
            change: Trust,
            stop: TestContext.Current.CancellationToken
        );
    }

    public async ValueTask DisposeAsync()
    {
        await Server.DisposeAsync();
        await provider.DisposeAsync();
    }

    /// <summary>The provider as it is before a test makes something else of it.</summary>
    internal DishonestProvider Honest()
    {
        provider.Forgery = new();
        provider.Asked = null;
        return provider;
    }

    private void Trust(PortvaktSettings settings)
    {
        foreach (var environment in settings.Environments.Where(e => e.Name is "prod" or "ver2"))
            environment.Ansattporten = new AnsattportenSettings
            {
                Authority = provider.Issuer,
                ClientId = DishonestProvider.ClientId,
                OrganisationClaim = "orgs",
                RightsClaim = "duties",
                NumberClaim = null,
                Apis = "api",
            };
    }
}
