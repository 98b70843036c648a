using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.Extensions.Logging.Abstractions;
using Portvakt.Store;
using Portvakt.Store.Replay;

namespace Portvakt.TokenServer.Tests.Token;

public class RequestTests
{
    private const string JwtBearer = "urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Ajwt-bearer";

    public static TheoryData<string, string> Forms =>
        new()
        {
            { "", "invalid_request" },
            { "grant_type=", "invalid_request" },
            { "assertion=a.b.c", "invalid_request" },
            { "grant_type=client_credentials&assertion=a", "unsupported_grant_type" },
            { $"grant_type={JwtBearer}", "invalid_request" },
            { $"grant_type={JwtBearer}&assertion=%zz", "invalid_request" },
            { $"grant_type={JwtBearer}&assertion=a%2", "invalid_request" },
            { $"grant_type={JwtBearer}&assertion=a&assertion=b", "invalid_request" },
            { "{\"grant_type\":\"x\"}", "invalid_request" },
        };

    [Theory]
    [MemberData(nameof(Forms))]
    public async Task A_wrong_form_is_refused_in_JSON(string form, string error)
    {
        await using var database = await SqliteDatabase();
        await using var world = await World.Start(database);

        var answer = await world.Post(new StringContent(form));

        await IsError(answer, HttpStatusCode.BadRequest, error);
    }

    [Fact]
    public async Task A_form_is_read_whatever_its_type_is_called_and_whatever_is_beside_it()
    {
        await using var database = await SqliteDatabase();
        await using var world = await World.Start(database);
        var form =
            $"client_id=x&assertion={world.Grant().Sign()}&scope=y&grant_type={JwtBearer}&flag&=1";
        var content = new ByteArrayContent(Encoding.ASCII.GetBytes(form));
        content.Headers.ContentType = MediaTypeHeaderValue.Parse(
            "application/x-www-form-urlencoded; charset=latin-9"
        );
        content.Headers.TryAddWithoutValidation("Charset", "utf-8");

        var answer = await world.Post(content);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("*/*", null)]
    [InlineData("application/json", "Bearer abc")]
    [InlineData("text/html", "Basic dXNlcjpwYXNzd29yZA==")]
    [InlineData(null, "nonsense")]
    public async Task Headers_about_who_asks_and_what_is_understood_are_ignored(
        string? accept,
        string? authorization
    )
    {
        await using var database = await SqliteDatabase();
        await using var world = await World.Start(database);
        using var request = new HttpRequestMessage(HttpMethod.Post, world.Issuer + "token");
        request.Content = new StringContent(
            $"grant_type={JwtBearer}&assertion={world.Grant().Sign()}"
        );
        request.Headers.TryAddWithoutValidation("Accept", accept);
        request.Headers.TryAddWithoutValidation("Authorization", authorization);

        var answer = await world.Http.SendAsync(request, TestContext.Current.CancellationToken);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.ToString());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_that_is_too_large_is_refused_in_JSON(bool chunked)
    {
        await using var database = await SqliteDatabase();
        await using var world = await World.Start(database);
        using var request = new HttpRequestMessage(HttpMethod.Post, world.Issuer + "token");
        request.Content = new StringContent(new string('a', 70_000));
        request.Headers.TransferEncodingChunked = chunked;

        var answer = await world.Http.SendAsync(request, TestContext.Current.CancellationToken);

        await IsError(answer, HttpStatusCode.RequestEntityTooLarge, "invalid_request");
    }

    [Theory]
    [InlineData("GET", "token", HttpStatusCode.MethodNotAllowed, "invalid_request")]
    [InlineData("POST", "jwk", HttpStatusCode.MethodNotAllowed, "invalid_request")]
    [InlineData("GET", "nothing", HttpStatusCode.NotFound, "not_found")]
    [InlineData("GET", "Token", HttpStatusCode.NotFound, "not_found")]
    [InlineData("GET", "errors/MP-1", HttpStatusCode.NotFound, "not_found")]
    public async Task What_is_not_there_is_refused_in_JSON(
        string method,
        string path,
        HttpStatusCode status,
        string error
    )
    {
        await using var database = await SqliteDatabase();
        await using var world = await World.Start(database);

        using var request = new HttpRequestMessage(new HttpMethod(method), world.Issuer + path);
        var answer = await world.Http.SendAsync(request, TestContext.Current.CancellationToken);

        await IsError(answer, status, error);
    }

    [Fact]
    public async Task A_fault_of_ours_is_told_in_JSON()
    {
        await using var database = await SqliteDatabase();
        // An issuer profile that breaks the writing of the token stands for any bug.
        await using var world = await World.Start(
            database,
            profile => profile with { MaxTokenLifetime = TimeSpan.MinValue, Environment = default }
        );

        var answer = await world.Ask(world.Grant());

        await IsError(answer, HttpStatusCode.InternalServerError, "server_error");
    }

    [Fact]
    public async Task A_grant_that_cannot_be_remembered_gives_no_token()
    {
        await using var database = await SqliteDatabase();
        SqliteReplayGuard? left = null;
        // A file that a machine left behind when it died: what it remembers may not be all.
        await using var world = await World.Start(
            database,
            openGuard: file =>
            {
                left = OpenWithoutBootId(file);
                return OpenWithoutBootId(file);
            }
        );

        var answer = await world.Ask(world.Grant());

        await IsError(answer, HttpStatusCode.ServiceUnavailable, "temporarily_unavailable");
        Assert.Equal("10", answer.Headers.GetValues("Retry-After").Single());
        await left!.DisposeAsync();
    }

    private static SqliteReplayGuard OpenWithoutBootId(string file) =>
        SqliteReplayGuard.Open(
            file,
            null,
            TimeProvider.System,
            NullLogger<SqliteReplayGuard>.Instance
        );

    private static Task<TestDatabase> SqliteDatabase() =>
        TestDatabase.Create<Migrated>(DatabaseKind.Sqlite, TestContext.Current.CancellationToken);

    private static async Task IsError(
        HttpResponseMessage answer,
        HttpStatusCode status,
        string error
    )
    {
        Assert.Equal(status, answer.StatusCode);
        Assert.Equal("application/json", answer.Content.Headers.ContentType!.ToString());
        var body = await World.Json(answer);
        Assert.Equal(error, body.GetProperty("error").GetString());
        Assert.Matches(
            @"\(trace_id: [0-9a-f]{32}\)\z",
            body.GetProperty("error_description").GetString()
        );
    }
}
