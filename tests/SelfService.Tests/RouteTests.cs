using System.Net;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Portvakt.SelfService.Login;
using Portvakt.SelfService.Tests.Rest;
using Portvakt.Store;

namespace Portvakt.SelfService.Tests;

/// <summary>What holds for every route of the portal, whichever feature it belongs to.</summary>
public sealed class RouteTests(Servers servers)
{
    [Fact]
    public async Task Every_route_but_assets_stands_under_an_operation_of_the_matrix()
    {
        var server = await servers.On(DatabaseKind.Sqlite);

        var without = Routes(server)
            .Where(route => route.Metadata.GetMetadata<OperationMetadata>() is null)
            .Select(route => route.RoutePattern.RawText);

        Assert.Empty(without);
    }

    [Fact]
    public async Task Every_route_of_the_api_stands_under_an_operation_of_the_matrix()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        var routes = ApiRoutes.Of(server);

        Assert.NotEmpty(routes);
        Assert.DoesNotContain(
            routes,
            route => route.Metadata.GetMetadata<OperationMetadata>() is null
        );
    }

    [Fact]
    public async Task An_old_address_of_the_api_is_held_to_the_same_row_as_the_new_one()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        var routes = ApiRoutes
            .Of(server)
            .ToDictionary(ApiRoutes.Name, r => r.Metadata.GetRequiredMetadata<OperationMetadata>());
        var twins =
            from route in routes
            where route.Key.Contains($" {AdminApi.Base}/")
            let old = route.Key.Replace($" {AdminApi.Base}/", " /")
            where old != "GET /openapi.json"
            select (route.Value, routes.GetValueOrDefault(old));

        Assert.NotEmpty(twins);
        Assert.All(twins, pair => Assert.Equal(pair.Item1, pair.Item2));
    }

    [Theory, OnBoth]
    public async Task A_post_without_the_forms_token_changes_nothing_on_any_route(DatabaseKind kind)
    {
        // A server of its own: the rows of a shared one change under the hands of other tests.
        await using var server = await TestServer.Start(
            kind,
            stop: TestContext.Current.CancellationToken
        );
        using var member = await server.SignedIn("mona@fjelltake.example");
        var before = await Rows(server);

        foreach (var path in Routes(server).Where(IsPost).Select(SampleAddress))
        {
            var answer = await member.Post(path, ("name", "x"), ("prefix", "x"), ("key", "x"));
            Assert.True((int)answer.Status >= 400, $"{path} answered {answer.Status}");
        }

        Assert.Equal(before, await Rows(server));
    }

    [Fact]
    public async Task A_route_that_is_no_page_is_answered_with_the_page_that_says_so()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var visitor = server.NewVisitor();

        var page = await visitor.Get("/finnes/ikke");

        Assert.Equal(HttpStatusCode.NotFound, page.Status);
        Assert.Contains("Vi finner ikke det du leter etter", page.Text);
    }

    [Fact]
    public async Task An_unknown_host_gets_a_bare_404()
    {
        var server = await servers.On(DatabaseKind.Sqlite);
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, server.Portal);
        request.Headers.Host = "evil.example";

        using var answer = await http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Equal("application/json", answer.Content.Headers.ContentType?.ToString());
    }

    private static IEnumerable<RouteEndpoint> Routes(TestServer server) =>
        server
            .Server.Portal.GetRequiredService<EndpointDataSource>()
            .Endpoints.OfType<RouteEndpoint>()
            .Where(route =>
                route.Metadata.GetMetadata<OperationMetadata>() is not null || !IsAsset(route)
            );

    private static bool IsAsset(RouteEndpoint route) =>
        route.RoutePattern.RawText == "{**path:file}"
        || route.Metadata.Any(m => m.GetType().Namespace == "Microsoft.AspNetCore.StaticAssets");

    private static bool IsPost(RouteEndpoint route) =>
        route.Metadata.GetMetadata<HttpMethodMetadata>()?.HttpMethods.Contains("POST") == true;

    private static string SampleAddress(RouteEndpoint route) =>
        string.Join(
            '/',
            route
                .RoutePattern.PathSegments.Select(segment =>
                    segment.Parts[0] switch
                    {
                        Microsoft.AspNetCore.Routing.Patterns.RoutePatternLiteralPart literal =>
                            literal.Content,
                        Microsoft.AspNetCore.Routing.Patterns.RoutePatternParameterPart parameter =>
                            parameter.Name switch
                            {
                                "environment" => "ver2",
                                "id" or "scope" or "access" or "handle" => Guid.NewGuid()
                                    .ToString(),
                                _ => "x",
                            },
                        _ => "x",
                    }
                )
                .Prepend("")
        );

    private static async Task<string> Rows(TestServer server)
    {
        await using var db = server.Db();
        var stop = TestContext.Current.CancellationToken;
        return string.Join(
            ' ',
            await db.Events.CountAsync(stop),
            await db.Changes.CountAsync(stop),
            await db.OutgoingMails.CountAsync(stop),
            await db.OneTimeLinks.CountAsync(stop),
            await db.Users.CountAsync(stop),
            await db.TermsAcceptances.CountAsync(stop)
        );
    }
}
