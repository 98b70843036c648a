using System.Security.Claims;
using System.Text.Json;
using Microsoft.AspNetCore.Authentication.JwtBearer;

// An API that lets in whoever holds a token with its scope, and shows which organisation that is.
// Settings: Issuer (such as http://localhost:8082/) and Scope.
var builder = WebApplication.CreateBuilder(args);
var issuer = builder.Configuration["Issuer"] ?? throw new ArgumentException("Issuer is not set");
var scope = builder.Configuration["Scope"] ?? throw new ArgumentException("Scope is not set");

builder
    .Services.AddAuthentication(JwtBearerDefaults.AuthenticationScheme)
    .AddJwtBearer(bearer =>
    {
        bearer.MetadataAddress = issuer.TrimEnd('/') + "/.well-known/oauth-authorization-server";
        bearer.RequireHttpsMetadata = !new Uri(issuer).IsLoopback;
        bearer.MapInboundClaims = false;
        // A token names an audience only when the client asked for one; the scope says what it is good for.
        bearer.TokenValidationParameters.ValidateAudience = false;
        // Tokens state the issuer with its slash, which is easily forgotten in settings.
        bearer.TokenValidationParameters.ValidIssuers = [issuer, issuer.TrimEnd('/') + "/"];
        // Tokens live two minutes; the default tolerance of five would more than triple that.
        bearer.TokenValidationParameters.ClockSkew = TimeSpan.FromSeconds(10);
    });
builder
    .Services.AddAuthorizationBuilder()
    .AddPolicy("scope", policy => policy.RequireAssertion(call => HasScope(call.User)));

// The framework opens a key ring for cookies in the home folder at the start. Here are no cookies.
builder.Services.Remove(
    builder.Services.Single(s => s.ImplementationType?.Name == "DataProtectionHostedService")
);

var app = builder.Build();
app.UseAuthentication();

// RFC 6750 section 3.1: a caller whose token has another scope is told which one is needed.
app.Use(
    async (http, next) =>
    {
        await next(http);
        if (http.Response.StatusCode == StatusCodes.Status403Forbidden)
            http.Response.Headers.WWWAuthenticate =
                $"Bearer error=\"insufficient_scope\", scope=\"{scope}\"";
    }
);
app.UseAuthorization();
app.MapGet("/hvem", (ClaimsPrincipal caller) => new { consumer = Consumer(caller), scope })
    .RequireAuthorization("scope");
await app.RunAsync();

// The claim is one text with the scopes in it, separated by spaces.
bool HasScope(ClaimsPrincipal caller) =>
    caller.FindFirstValue("scope")?.Split(' ').Contains(scope) == true;

// {"authority":"iso6523-actorid-upis","ID":"0192:991825827"}; 0192 means a Norwegian organisation number.
static string? Consumer(ClaimsPrincipal caller)
{
    var claim = caller.FindFirstValue("consumer");
    if (claim is null)
        return null;
    using var consumer = JsonDocument.Parse(claim);
    return consumer.RootElement.GetProperty("ID").GetString()?.Split(':')[1];
}
