using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;
using Portvakt.Domain.Scopes;
using Portvakt.SelfService.Features.Scopes;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests.Features.Scopes;

/// <summary>Scopes that ask for tokens which not every environment gives.</summary>
[Requirement("R12")]
public sealed class ScopeDemandTests(Servers servers)
{
    private static Actor Provider { get; } =
        new() { Organisation = OrganisationId.Of("0192:312045109"), IsMember = true };

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    [Theory]
    [OnBoth(true, "SELF_CONTAINED", Problems.ScopeBindingOff)]
    [OnBoth(false, "OPAQUE", Problems.ScopeOpaqueOff)]
    [OnBoth(false, "LEAKY", Problems.WordUnknown)]
    public async Task A_scope_that_asks_for_what_the_environment_does_not_give_is_not_made(
        DatabaseKind kind,
        bool bound,
        string form,
        string code
    )
    {
        var server = await servers.On(kind);
        var subscope = Planted.NewSubscope();

        var outcome = await Create(server, Filled(subscope, bound, form), Ver2(server));

        Assert.Equal(code, Assert.Single(outcome.Problems).Code);
        Assert.Null(await Find(server, subscope));
    }

    [Theory, OnBoth]
    public async Task Where_the_environment_gives_it_it_is_made(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        var subscope = Planted.NewSubscope();
        var able = Ver2(server) with { BindsTokens = true, OpaqueTokens = true };

        var outcome = await Create(server, Filled(subscope, true, "OPAQUE"), able);

        Assert.True(outcome.Ok);
        var saved = (await Find(server, subscope))!;
        Assert.True(saved.SenderConstrained);
        Assert.Equal(TokenForm.Opaque, saved.TokenForm);
    }

    [Theory, OnBoth]
    public async Task A_scope_is_not_changed_into_one_that_could_never_have_a_token(
        DatabaseKind kind
    )
    {
        var server = await servers.On(kind);
        var subscope = Planted.NewSubscope();
        var made = await Create(server, Filled(subscope, false, "SELF_CONTAINED"), Ver2(server));

        await using var scope = server.Server.Portal.CreateAsyncScope();
        var changed = await scope
            .ServiceProvider.GetRequiredService<ChangeScope>()
            .Handle(
                made.Value!.Name.Value,
                Filled(subscope, true, "OPAQUE"),
                null,
                Ver2(server),
                Provider,
                Stop
            );

        Assert.Equal(
            [Problems.ScopeBindingOff, Problems.ScopeOpaqueOff],
            changed.Problems.Select(problem => problem.Code)
        );
        Assert.False((await Find(server, subscope))!.SenderConstrained);
    }

    private static InstalledEnvironment Ver2(TestServer server) =>
        server.Server.Installation.Landscape.Find("ver2")!;

    private static ScopeInput Filled(string subscope, bool bound, string form) =>
        new(
            "fjelltake",
            subscope,
            new RequestedScope
            {
                Description = new RequestedText("What it gives"),
                SenderConstrained = bound,
                TokenForm = form,
            }
        );

    private static async Task<Outcome<Scope>> Create(
        TestServer server,
        ScopeInput input,
        InstalledEnvironment environment
    )
    {
        await using var scope = server.Server.Portal.CreateAsyncScope();
        var create = scope.ServiceProvider.GetRequiredService<CreateScope>();
        return await create.Handle(input, environment, Provider, Stop);
    }

    private static async Task<Scope?> Find(TestServer server, string subscope)
    {
        await using var db = server.Db();
        var name = ScopeName.Of($"fjelltake:{subscope}");
        return await db.Scopes.FirstOrDefaultAsync(s => s.Name == name, Stop);
    }
}
