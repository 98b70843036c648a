using System.Reflection;
using Microsoft.AspNetCore.Http;
using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Login;

/// <summary>
/// What was posted, as text: it is parsed into domain values by the use case, so that the page can show again
/// exactly what was typed.
/// </summary>
public sealed class PostedForm
{
    private readonly IFormCollection fields;

    private PostedForm(IFormCollection fields, Problem? refused)
    {
        this.fields = fields;
        Refused = refused;
    }

    /// <summary>Why nothing may be done with it: no antiforgery token, or another organisation by now.</summary>
    public Problem? Refused { get; }

    /// <summary>The field's first value; null when it was not sent.</summary>
    public string? this[string name] => fields[name].FirstOrDefault();

    /// <summary>All values of a field, such as ticked boxes.</summary>
    public IReadOnlyList<string> All(string name) => [.. fields[name].OfType<string>()];

    /// <summary>A file that was sent along; null for none.</summary>
    public IFormFile? File(string name) =>
        fields.Files.GetFile(name) is { Length: > 0 } file ? file : null;

    /// <summary>Runs the use case, unless the form itself is refused.</summary>
    public async Task<Outcome<T>> Submit<T>(Func<Task<Outcome<T>>> useCase)
        where T : notnull => Refused is { } problem ? problem : await useCase();

    /// <summary>
    /// The status of a page that is shown again: 422 for what was typed, the problem's own when it concerns the
    /// whole request.
    /// </summary>
    public static int StatusOf(IReadOnlyList<Problem> problems) =>
        problems switch
        {
            [] => StatusCodes.Status200OK,
            [{ Field: null } problem, ..] => problem.Kind.Status,
            _ => StatusCodes.Status422UnprocessableEntity,
        };

    /// <summary>Binds a handler's parameter; <see cref="FormGate"/> has read and checked the form before.</summary>
    public static ValueTask<PostedForm?> BindAsync(HttpContext http, ParameterInfo parameter) =>
        ValueTask.FromResult<PostedForm?>(
            new PostedForm(FormGate.Fields(http), FormGate.Verdict(http))
        );
}
