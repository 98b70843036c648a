using System.Net;
using System.Text.RegularExpressions;
using Portvakt.Store;
using static Portvakt.SelfService.Tests.Rest.ApiCalls;

namespace Portvakt.SelfService.Tests.Rest;

/// <summary>Long lists, whole or in parts.</summary>
public sealed partial class PagingTests(Servers servers)
{
    [Theory]
    [OnBoth(1)]
    [OnBoth(3)]
    [OnBoth(7)]
    [OnBoth(1000)]
    public async Task Following_the_links_meets_every_client_once(DatabaseKind kind, int size)
    {
        var server = await servers.On(kind);
        using var machine = await server.Writer(await server.NewOrganisation());
        for (var i = 0; i < 6; i++)
            await machine.NewClient(("client_id", $"{(char)('a' + i)}{Guid.NewGuid():N}"));
        (await machine.Delete((await machine.NewClient()).Address())).Is(HttpStatusCode.OK);
        var whole = (await machine.Get(Clients)).Is(HttpStatusCode.OK);

        var met = new List<string>();
        var pages = 0;
        for (string? next = $"{Clients}?page_size={size}"; next is not null; pages++)
        {
            var answer = await machine.Get(next);
            var page = answer.Is(HttpStatusCode.OK).EnumerateArray().Select(c => c.Id()).ToList();
            Assert.True(page.Count <= size);
            met.AddRange(page);
            next = answer.Headers.TryGetValue("Link", out var link)
                ? NextPage().Match(link).Groups[1].Value
                : null;
        }

        Assert.Equal(7, met.Count);
        Assert.Equal(whole.EnumerateArray().Select(c => c.Id()).Order(), met.Order());
        Assert.Equal(7 / size + 1, pages);
    }

    [Theory, OnBoth]
    public async Task The_link_keeps_what_else_was_asked_for(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await server.Writer(await server.NewOrganisation());
        var gone = await machine.NewClient(("client_id", $"aaaa{Guid.NewGuid():N}"));
        (await machine.Delete(gone.Address())).Is(HttpStatusCode.OK);

        var first = await machine.Get($"/clients?inactive=TRUE&page_size=1");

        var next = NextPage().Match(first.Headers["Link"]).Groups[1].Value;
        Assert.StartsWith("/clients?", next);
        Assert.Contains("inactive=TRUE", next);
        var second = (await machine.Get(next)).Is(HttpStatusCode.OK);
        Assert.Equal(
            new[] { gone.Id(), machine.ClientId }.Order(),
            first.Json.EnumerateArray().Concat(second.EnumerateArray()).Select(c => c.Id()).Order()
        );
    }

    [Theory, OnBoth]
    public async Task Without_a_page_size_it_is_the_whole(DatabaseKind kind)
    {
        var server = await servers.On(kind);
        using var machine = await server.Writer(await server.NewOrganisation());

        var answer = await machine.Get($"{Clients}?cursor=zzzz");

        Assert.Single(answer.Is(HttpStatusCode.OK).EnumerateArray());
        Assert.False(answer.Headers.ContainsKey("Link"));
    }

    [GeneratedRegex("^<([^>]+)>; rel=\"next\"$")]
    private static partial Regex NextPage();
}
