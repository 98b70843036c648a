using System.Net;
using Microsoft.Extensions.Logging;
using Polly;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Organisations;

namespace Portvakt.Outside.Register;

/// <summary>
/// Enhetsregisteret over HTTP, one unit at a time: its open look-up, or another service that answers as it does. Whatever is
/// no clear answer counts as unreachable.
/// </summary>
public sealed class RegisterLookup : IOrganisationRegister, IDisposable
{
    private const string MainUnits = "enhetsregisteret/api/enheter/";
    private const string SubUnits = "enhetsregisteret/api/underenheter/";

    /// <summary>Long enough for somebody who types, looks and confirms; short enough for a firm that was founded today.</summary>
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(1);

    private readonly HttpClient http;
    private readonly AnswerCache cache;
    private readonly TimeProvider time;
    private readonly ILogger<RegisterLookup> logger;

    public RegisterLookup(
        RegisterSettings settings,
        OutsideReach reach,
        TimeProvider time,
        ILogger<RegisterLookup> logger
    )
    {
        http = OutsideHttp.Create(
            new Uri(settings.LookUp.TrimEnd('/') + "/"),
            reach,
            TimeSpan.FromSeconds(settings.LookUpTimeoutSeconds),
            time
        );
        cache = new AnswerCache(Remembered, time);
        this.time = time;
        this.logger = logger;
    }

    /// <summary>Norwegian numbers only; of others it cannot say anything.</summary>
    public async ValueTask<RegisterAnswer> Find(
        OrganisationId number,
        CancellationToken cancellation
    )
    {
        if (number.Scheme != OrganisationId.Norway)
            return RegisterAnswer.Unreachable;
        var told = await cache.Find(number, () => Ask(number, cancellation));
        return told is null
            ? RegisterAnswer.Unreachable
            : new RegisterAnswer(told.Unit, KnowsAll: true);
    }

    public void Dispose() => http.Dispose();

    /// <summary>Null when nobody answered.</summary>
    private async Task<Told?> Ask(OrganisationId number, CancellationToken cancellation)
    {
        try
        {
            var main = await Ask(MainUnits, number, cancellation);
            return main.Unit is null ? await Ask(SubUnits, number, cancellation) : main;
        }
        catch (Exception e) when (IsOutage(e, cancellation))
        {
            logger.LogWarning(
                "The register of organisations could not be asked ({Reason}); its copy here counts",
                e is InvalidDataException ? e.Message : e.GetType().Name
            );
            return null;
        }
    }

    private async Task<Told> Ask(string path, OrganisationId number, CancellationToken cancellation)
    {
        using var answer = await http.GetAsync(path + number.Value, cancellation);
        if (answer.StatusCode == HttpStatusCode.NotFound)
            return new Told(null);
        // Gone: the register had it, and tells no more than that.
        if (answer.StatusCode == HttpStatusCode.Gone)
            return new Told(
                RegisterUnit.Of(number, number.Grouped, "", ended: true, seen: time.GetUtcNow())
            );
        if (answer.StatusCode != HttpStatusCode.OK)
            throw new InvalidDataException($"status {(int)answer.StatusCode}");
        var (unit, fault) = RegisterJson.Read(
            await answer.Content.ReadAsByteArrayAsync(cancellation),
            time.GetUtcNow()
        );
        return unit?.Id == number
            ? new Told(unit)
            : throw new InvalidDataException(fault ?? "the answer is about another unit");
    }

    private static bool IsOutage(Exception e, CancellationToken cancellation) =>
        e
            is HttpRequestException
                or ExecutionRejectedException
                or InvalidDataException
                or IOException
        || e is OperationCanceledException && !cancellation.IsCancellationRequested;

    /// <summary>An answer; without a unit, that there is none.</summary>
    private sealed record Told(RegisterUnit? Unit);
}
