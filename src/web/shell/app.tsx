import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode, type ReactNode } from 'react'
import { makeQueryClient } from '../ui/query-client.ts'
import { router } from './router.tsx'

const queries = makeQueryClient()

export const App = (): ReactNode => (
  <StrictMode>
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>
  </StrictMode>
)
