using System.Net;
using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;
using Portvakt.Store;
using Portvakt.TestKit.Register;

namespace Portvakt.SelfService.Tests.Features.Scopes;

/// <summary>"Legg til tilgang" where organisations are looked up in the public register.</summary>
[Requirement("R13")]
[Requirement("R37")]
public sealed class LookedUpTests : IAsyncLifetime
{
    private static readonly MadeUpUnit Main = MadeUpRegister
        .MainUnits(30)
        .First(unit => unit is { InLiquidation: true, Ended: false });

    private static readonly MadeUpUnit Sub = MadeUpRegister.SubUnits(1).Single() with
    {
        Parent = Main.Number,
    };

    private FakePlatform platform = null!;

    public async ValueTask InitializeAsync()
    {
        platform = await FakePlatform.Start();
        platform.Answer = http =>
            http.Request.Path.Value switch
            {
                var path when path!.EndsWith($"/enheter/{Main.Number}") => http.Response.WriteAsync(
                    RegisterFiles.Json(Main)
                ),
                var path when path!.EndsWith($"/underenheter/{Sub.Number}") =>
                    http.Response.WriteAsync(RegisterFiles.Json(Sub)),
                _ => Status(http, 404),
            };
    }

    [Theory, OnBoth]
    public async Task An_organisation_is_found_and_its_name_is_kept(DatabaseKind kind)
    {
        await using var server = await Start(kind);
        var planted = await Planted.In(server);
        using var visitor = await server.SignedIn(Planted.Provider);

        var confirm = await LookUp(planted, visitor, Main.Number);
        Assert.Contains(Main.Name, confirm.Text);
        Assert.Contains("Under avvikling", confirm.Text);
        await visitor.Submit(confirm, "/tilgang");

        platform.Answer = http => Status(http, 500);
        Assert.Equal(Main.Number, Assert.Single(await planted.Accesses()).Consumer.Value);
        Assert.Contains(Main.Name, (await visitor.Get(planted.Page)).Text);
    }

    [Fact]
    public async Task A_sub_unit_is_shown_with_its_main_unit()
    {
        await using var server = await Start(DatabaseKind.Sqlite);
        var planted = await Planted.In(server);
        using var visitor = await server.SignedIn(Planted.Provider);

        var confirm = await LookUp(planted, visitor, Sub.Number);

        Assert.Contains(Sub.Name, confirm.Text);
        Assert.Contains("Underenhet", confirm.Text);
        Assert.Contains(Main.Name, confirm.Text);
    }

    [Fact]
    public async Task One_that_is_gone_gets_nothing()
    {
        platform.Answer = http => Status(http, 410);
        await using var server = await Start(DatabaseKind.Sqlite);
        var planted = await Planted.In(server);
        using var visitor = await server.SignedIn(Planted.Provider);

        var page = await LookUp(planted, visitor, Main.Number);

        Assert.Equal(HttpStatusCode.UnprocessableEntity, page.Status);
        Assert.Contains("er slettet eller konkurs", page.ProblemAt("orgno"));
    }

    [Theory]
    [InlineData(404)]
    [InlineData(500)]
    public async Task When_the_register_does_not_know_or_does_not_answer_a_second_click_is_asked_for(
        int status
    )
    {
        platform.Answer = http => Status(http, status);
        await using var server = await Start(DatabaseKind.Sqlite);
        var planted = await Planted.In(server);
        using var visitor = await server.SignedIn(Planted.Provider);

        var notice = await LookUp(planted, visitor, Main.Number);
        Assert.Contains("Registeret kjenner ikke", notice.Text);
        var done = await visitor.Submit(notice, "/tilgang");

        Assert.Equal(planted.Page, done.Location);
        Assert.Equal(
            OrganisationId.Of($"0192:{Main.Number}"),
            Assert.Single(await planted.Accesses()).Consumer
        );
    }

    public async ValueTask DisposeAsync() => await platform.DisposeAsync();

    private Task<TestServer> Start(DatabaseKind kind) =>
        TestServer.Start(
            kind,
            change: settings => settings.Register.LookUp = platform.Address,
            stop: TestContext.Current.CancellationToken
        );

    private static async Task<VisitedPage> LookUp(Planted planted, Visitor visitor, string typed) =>
        await visitor.Submit(
            await visitor.Get(planted.Page + "/tilgang"),
            "/tilgang",
            ("orgno", typed)
        );

    private static Task Status(HttpContext http, int status)
    {
        http.Response.StatusCode = status;
        return Task.CompletedTask;
    }
}
