using System.Text.Json;
using Portvakt.Domain.Basics;

namespace Portvakt.SelfService.Rest;

/// <summary>
/// The error body of the API, the same for every 4xx and 5xx. Its shape is the original's, down to the comma in front of
/// joined messages.
/// </summary>
internal static class ErrorBody
{
    /// <param name="more">Writes members of its own after those that all errors have.</param>
    public static void Write(
        Utf8JsonWriter json,
        IReadOnlyList<Problem> problems,
        int status,
        FieldNames names,
        Actor caller,
        DateTimeOffset now,
        Action<Utf8JsonWriter>? more = null
    )
    {
        json.WriteStartObject();
        json.WriteNumber("status"u8, status);
        json.WriteString("timestamp"u8, TimeText.Of(now));
        json.WriteString("correlation_id"u8, caller.CorrelationId);
        json.WriteStartArray("errors"u8);
        foreach (var problem in problems)
            WriteOne(json, problem, names, caller.Language);
        json.WriteEndArray();
        var joined = string.Concat(problems.Select(p => $", {p.Message(caller.Language)}"));
        if (problems[0].Field is not null)
        {
            json.WriteString("error"u8, joined);
            json.WriteString("error_description"u8, joined);
        }
        else
        {
            json.WriteString("error"u8, ApiStatus.Word(status));
            json.WriteString("error_description"u8, Sentence(problems[0], caller.Language));
        }
        more?.Invoke(json);
        json.WriteEndObject();
    }

    private static void WriteOne(
        Utf8JsonWriter json,
        Problem problem,
        FieldNames names,
        Language language
    )
    {
        json.WriteStartObject();
        json.WriteString("errorMessage"u8, Sentence(problem, language));
        json.WriteBoolean("isFieldError"u8, problem.Field is not null);
        json.WriteString("objectName"u8, names.Object);
        if (problem.Field is { } field)
            json.WriteString("fieldIdentifier"u8, names.Of(field));
        // Beyond the original: what programs can tell problems apart by, in every language alike.
        json.WriteString("code"u8, problem.Code);
        json.WriteEndObject();
    }

    /// <summary>What is wrong and what to do.</summary>
    public static string Sentence(Problem problem, Language language) =>
        $"{problem.Message(language)} {problem.Hint(language)}".TrimEnd();
}
