using System.Net;
using System.Text.RegularExpressions;

namespace Portvakt.SelfService.Tests.Rest.Fuzz;

/// <summary>What holds for every answer of the API, whatever was sent.</summary>
internal static partial class AnswerCheck
{
    public static IEnumerable<string> Faults(OddCall call, MachineAnswer answer)
    {
        if (!Number().IsMatch(Correlation(answer)))
            yield return "no correlation id";
        if (answer.Headers.GetValueOrDefault("Content-Type") != "application/json;charset=UTF-8")
            yield return $"a content type of {answer.Headers.GetValueOrDefault("Content-Type")}";
        var status = (int)answer.Status;
        if (status >= 500)
            yield return "a fault of the server's";
        if (
            call.IsPlain
            && status != 200
            && call.Operation.Refusals.All(r => r.Status != $"{status}")
        )
            yield return $"the document does not know {status}";
        var schema =
            status >= 400 ? DocumentSchema.Error
            : call.IsPlain ? DocumentSchema.Given(call.Operation)
            : (System.Text.Json.JsonElement?)null;
        if (schema is { } known)
            foreach (var fault in SchemaCheck.Faults(answer.Json, known))
                yield return fault;
        if (answer.Json.ValueKind == System.Text.Json.JsonValueKind.Undefined)
        {
            yield return "no body";
            yield break;
        }
        if (status >= 400 && answer.Json.GetProperty("status").GetInt32() != status)
            yield return "another status in the body";
        if (
            status >= 400
            && answer.Json.GetProperty("correlation_id").GetString() != Correlation(answer)
        )
            yield return "another correlation id in the body";
    }

    /// <summary>The id of the call, from its header.</summary>
    public static string Correlation(MachineAnswer answer) =>
        answer.Headers.GetValueOrDefault("X-Correlation-Id", "");

    [GeneratedRegex("^[0-9a-f]{32}$")]
    private static partial Regex Number();
}
