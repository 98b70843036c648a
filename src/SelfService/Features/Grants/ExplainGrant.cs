using Portvakt.Domain.Basics;
using Portvakt.Domain.Environments;

namespace Portvakt.SelfService.Features.Grants;

/// <summary>
/// "Forklar": why a client was refused, or whether it would be, by the very rules that the token server asks. Who may not
/// know is answered as if there were nothing to know.
/// </summary>
internal sealed class ExplainGrant(
    ExplainAssertion assertions,
    ExplainRefusal refusals,
    ExplainRights rights
)
{
    public async Task<Outcome<Explanation>> Handle(
        ExplainInput input,
        InstalledEnvironment environment,
        Actor actor,
        CancellationToken cancellation
    )
    {
        if (input.IsQuestion)
            return await rights.Handle(input, environment, actor, cancellation);
        var text = input.Text!;
        if (PastedRefusal.TooLong(text, "tekst") is { } tooLong)
            return tooLong;
        if (PastedRefusal.Assertion(text) is { } assertion)
            return await assertions.Handle(assertion, environment, actor, cancellation);
        if (PastedRefusal.TraceId(text) is { } trace)
            return await refusals.Handle(trace, environment, actor, cancellation);
        return Problem.At("tekst", Problems.NothingRecognised);
    }
}
