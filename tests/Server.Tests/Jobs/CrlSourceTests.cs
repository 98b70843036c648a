using System.Security.Cryptography.X509Certificates;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using Portvakt.Domain.Integrations;
using Portvakt.Outside.Revocation;
using Portvakt.TestKit;

namespace Portvakt.Server.Tests.Jobs;

/// <summary>One configured address, against a server of the test's own.</summary>
[Requirement("R24")]
public sealed class CrlSourceTests : IAsyncLifetime
{
    private static readonly TestAuthority Authority = new();
    private static readonly DateTimeOffset Now = TestCertificate.Day;
    private static readonly byte[] Leaf = Authority.Issue();
    private readonly TempFolder folder = new();
    private readonly CrlFetch fetch = new();
    private readonly string address = $"http://127.0.0.1:{FreePort.Next()}";
    private Func<HttpContext, Task> answer = _ => Task.CompletedTask;
    private int calls;
    private WebApplication issuer = null!;

    private static CancellationToken Stop => TestContext.Current.CancellationToken;

    public async ValueTask InitializeAsync()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls(address);
        issuer = builder.Build();
        issuer.Run(http =>
        {
            Interlocked.Increment(ref calls);
            return answer(http);
        });
        await issuer.StartAsync(Stop);
    }

    [Fact]
    public async Task A_list_is_fetched_again_when_the_interval_has_passed()
    {
        var source = Source();
        Serve(Authority.List(Now, Now.AddDays(7), Leaf));

        Assert.True(source.IsDue(Now));
        Assert.Null(await source.Refresh(Now, Stop));

        Assert.Single(source.List!.Serials);
        Assert.False(source.IsDue(Now.AddMinutes(59)));
        Assert.True(source.IsDue(Now.AddHours(1)));
    }

    [Fact]
    public async Task A_list_that_ends_before_is_fetched_when_it_ends()
    {
        var source = Source();
        Serve(Authority.List(Now, Now.AddMinutes(10)));

        await source.Refresh(Now, Stop);

        Assert.False(source.IsDue(Now.AddMinutes(9)));
        Assert.True(source.IsDue(Now.AddMinutes(10)));
    }

    [Fact]
    public async Task A_failure_leaves_the_last_list_and_is_tried_again_soon()
    {
        var source = Source();
        Serve(Authority.List(Now, Now.AddDays(7), Leaf));
        await source.Refresh(Now, Stop);
        answer = http =>
        {
            http.Response.StatusCode = 500;
            return Task.CompletedTask;
        };

        var failure = await source.Refresh(Now.AddHours(1), Stop);

        Assert.Contains("500", failure);
        Assert.Single(source.List!.Serials);
        Assert.True(source.IsDue(Now.AddHours(1).AddMinutes(1)));
    }

    [Fact]
    public async Task An_older_list_and_one_from_the_future_are_not_taken()
    {
        var source = Source();
        Serve(Authority.List(Now, Now.AddDays(7), Leaf));
        await source.Refresh(Now, Stop);

        Serve(Authority.List(Now.AddDays(-1), Now.AddDays(6)));
        Assert.Contains("older", await source.Refresh(Now, Stop));
        Serve(Authority.List(Now.AddDays(1), Now.AddDays(9)));
        Assert.Contains("future", await source.Refresh(Now, Stop));

        Assert.Single(source.List!.Serials);
    }

    [Fact]
    public async Task A_redirect_is_not_followed()
    {
        answer = http =>
        {
            http.Response.Redirect(address + "/elsewhere");
            return Task.CompletedTask;
        };

        Assert.Contains("302", await Source().Refresh(Now, Stop));
        Assert.Equal(1, calls);
    }

    [Fact]
    public async Task An_endless_answer_is_cut_off()
    {
        answer = http =>
        {
            http.Response.ContentLength = 10L * CrlFetch.MaxBytes;
            return http.Response.Body.WriteAsync(new byte[1000]).AsTask();
        };

        Assert.NotNull(await Source().Refresh(Now, Stop));
    }

    [Fact]
    public async Task The_last_list_outlives_the_process_but_not_its_signature()
    {
        Serve(Authority.List(Now, Now.AddDays(7), Leaf));
        await Source().Refresh(Now, Stop);

        var next = Source();
        next.Recall(Now);
        var stranger = Source(new TestAuthority("Stranger"));
        stranger.Recall(Now);

        Assert.Single(next.List!.Serials);
        Assert.Null(stranger.List);
    }

    [Fact]
    public async Task A_file_is_looked_at_again_when_it_changes()
    {
        var path = folder.File("issuer.crl");
        await File.WriteAllBytesAsync(path, Authority.List(Now, Now.AddDays(7)), Stop);
        var source = Source(address: path);
        await source.Refresh(Now, Stop);
        Assert.Empty(source.List!.Serials);
        Assert.False(source.IsDue(Now));

        await File.WriteAllBytesAsync(path, Authority.List(Now, Now.AddDays(7), Leaf), Stop);

        Assert.True(source.IsDue(Now));
        await source.Refresh(Now, Stop);
        Assert.Single(source.List!.Serials);
    }

    [Theory]
    [InlineData("ftp://example.org/list.crl")]
    [InlineData("ldap://example.org/cn=list")]
    [InlineData("")]
    public void Another_kind_of_address_is_none(string text) => Assert.Null(CrlAddress.Parse(text));

    public async ValueTask DisposeAsync()
    {
        await issuer.DisposeAsync();
        fetch.Dispose();
        folder.Dispose();
    }

    private void Serve(byte[] list) =>
        answer = http => http.Response.Body.WriteAsync(list).AsTask();

    private CrlSource Source(TestAuthority? authority = null, string? address = null) =>
        new(
            CrlAddress.Parse(address ?? this.address + "/list.crl")!,
            new CrlReader([
                X509CertificateLoader.LoadCertificate((authority ?? Authority).Root),
                X509CertificateLoader.LoadCertificate((authority ?? Authority).Issuer),
            ]),
            fetch,
            new CrlCopies(folder.File("copies")),
            TimeSpan.FromHours(1)
        );
}
