using System.Text.Json;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore;
using Portvakt.Domain.Basics;
using Portvakt.Domain.Integrations;
using Portvakt.SelfService.Ui;
using Portvakt.Store;
using Portvakt.Store.Accounts;

namespace Portvakt.SelfService.Login;

/// <summary>
/// Keeps what was typed while its writer signs in again. What looks like a private key is not kept, nor what is larger than
/// anybody types: the form is refused as any other.
/// </summary>
internal sealed class FormParking(
    PortvaktDb db,
    IDataProtectionProvider protection,
    TimeProvider clock
)
{
    private readonly IDataProtector protector = protection.CreateProtector("parked-forms");

    /// <summary>
    /// The answer to a refused form: when a sign-in is all that it lacks, the way there and back with what was typed;
    /// otherwise the refusal itself.
    /// </summary>
    public async Task<IResult?> Instead(HttpContext http, Visit visit, IResult refusal)
    {
        if (
            HttpMethods.IsGet(http.Request.Method)
            || FormGate.Verdict(http) is not null
            || visit is not { AccountId: { } account, MaybeEnvironment: { } environment }
            || !Gate.NeedsProvider(http, visit)
        )
            return refusal;
        var fields = FormGate
            .Fields(http)
            .Where(f => f.Key != PostForm.TokenField)
            // Says for whom the form was made; whoever goes on must still act for them.
            .ToDictionary(f => f.Key, f => f.Value.ToArray());
        if (fields.Values.Any(values => values.Any(PrivateKeyTraces.In!)))
            return refusal;
        var typed = JsonSerializer.SerializeToUtf8Bytes(fields);
        if (typed.Length > ParkedForm.LargestFields)
            return refusal;
        var now = clock.GetUtcNow();
        var form = ParkedForm.Of(
            account,
            http.Request.Path + http.Request.QueryString.ToString(),
            protector.Protect(typed),
            now
        );
        db.ParkedForms.Add(form);
        await db.SaveChangesAsync(http.RequestAborted);
        await MakeRoom(account, http.RequestAborted);
        return new OnwardResult(
            Results.LocalRedirect(
                Links.ProviderSignIn(environment.Name, Links.ParkedForm(environment.Name, form.Id))
            )
        );
    }

    /// <summary>Drops all but the newest few, which may be another's that is sent at this moment.</summary>
    private async Task MakeRoom(Guid account, CancellationToken cancellation)
    {
        var own = db.ParkedForms.Where(f => f.AccountId == account);
        var newest = await own.OrderByDescending(f => f.Id)
            .Select(f => f.Id)
            .Take(ParkedForm.Most)
            .ToListAsync(cancellation);
        await db.InTurn(
            () => own.Where(f => !newest.Contains(f.Id)).ExecuteDeleteAsync(cancellation),
            cancellation
        );
    }

    /// <summary>What was kept; null when it is somebody else's or has waited too long.</summary>
    public async Task<(string Path, IReadOnlyDictionary<string, string[]> Fields)?> Find(
        Guid id,
        Guid account,
        CancellationToken cancellation
    )
    {
        var form = await db
            .ParkedForms.AsNoTracking()
            .FirstOrDefaultAsync(f => f.Id == id && f.AccountId == account, cancellation);
        if (form is null || clock.GetUtcNow() >= form.At + ParkedForm.Wait)
            return null;
        var fields = JsonSerializer.Deserialize<Dictionary<string, string[]>>(
            protector.Unprotect(form.ProtectedFields)
        );
        return (form.Path, fields!);
    }
}
